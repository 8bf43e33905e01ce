using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>The texts of a page beside its running text that readers see or hear.</summary>
internal static class ShownFacts
{
    /// <summary>Title, summary, key messages, objectives, the note on evidence and the change log of a lesson, with their places.</summary>
    public static IEnumerable<Sourced<string>> Of(FrontMatter facts)
    {
        Sourced<string>?[] single = [facts.Title, facts.Summary];
        return single.OfType<Sourced<string>>()
            .Concat(facts.Objectives.Select(o => new Sourced<string>(o.Text, o.Where)))
            .Concat(facts.KeyMessages)
            .Concat(facts.Evidence is { } evidence ? [new Sourced<string>(evidence.Summary, evidence.Where)] : [])
            .Concat(facts.Changelog.Select(c => new Sourced<string>(c.Note, Start(c.Where))));
    }

    /// <summary>Title and summary of another page, with their places.</summary>
    public static IEnumerable<Sourced<string>> Of(PageHead head)
    {
        Sourced<string>?[] single = [head.Title, head.Summary];
        return single.OfType<Sourced<string>>();
    }

    /// <summary>What figures say to those who cannot see them, and the words in the options of boxes.</summary>
    public static IEnumerable<Sourced<string>> Of(IReadOnlyList<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case FigureBlock figure:
                    yield return new(figure.Alt.Text, figure.Alt.Where);
                    yield return new(figure.Caption, Start(figure.Where));
                    break;
                case Script script:
                    yield return new(script.Title, Start(script.Where));
                    break;
                case Evidence evidence:
                    yield return new(evidence.Population, Start(evidence.Where));
                    yield return new(evidence.Comparator, Start(evidence.Where));
                    break;
            }
        }
    }

    // Where a text has no place of its own, that of what holds it is as near as can be told.
    private static SourceSpan Start(SourceSpan holder) => SourceSpan.At(holder.Path, holder.Line, holder.Column);
}
