using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class PlaceholderLeft : IPageCheck
{
    public Rule Rule { get; } = new("EDU6023", "placeholder-left", "The author’s own words stand in each place that a template holds free.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from left in Places(manuscript)
        let severity = IsForReaders(manuscript, inspection.Library) ? Severity.Error : Severity.Warning
        let message = $"{Quote.Of(left.Text)} comes from a template. Write your own words in its place, without the round brackets."
        select Rule.At(left.Where, message) with { Severity = severity };

    private static IEnumerable<(string Text, SourceSpan Where)> Places(Manuscript manuscript)
    {
        var facts = manuscript.Shown.All;
        for (int i = 0; i < facts.Count; i++)
        {
            if (Placeholder.Is(facts[i].Text))
            {
                yield return (facts[i].Text, facts[i].Where);
            }
        }

        foreach (var term in manuscript.Lesson?.FrontMatter.SearchTerms ?? [])
        {
            if (Placeholder.Is(term.Value))
            {
                yield return (term.Value, term.Where);
            }
        }

        var statements = manuscript.Statements;
        for (int i = 0; i < statements.Count; i++)
        {
            if (Placeholder.Is(statements[i].Text))
            {
                yield return (statements[i].Text, statements[i].Passage.Where);
            }
        }
    }

    // A lesson says itself that it is a draft. All else is for readers as soon as one lesson is.
    private static bool IsForReaders(Manuscript manuscript, Library library) =>
        manuscript.Lesson is { } own ? !own.FrontMatter.IsDraft : library.Shelves.Any(s => s.Lessons.Any(l => !l.FrontMatter.IsDraft));
}
