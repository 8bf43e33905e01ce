using Education.Lessons.Checks.Links;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Judges whether a target of the tree is there, under exactly this name, and inside.</summary>
internal sealed class TargetJudge(LinkTree tree)
{
    private readonly NameGuess _guess = new(tree);

    public Finding? Judge(in LinkFact fact)
    {
        if (fact.Form != TargetForm.Local)
        {
            return fact.Link.Use == LinkUse.LessonId ? JudgeLesson(fact) : null;
        }

        return fact.Walk switch
        {
            Walk.Outside => Leaves(fact),
            Walk.Hidden => TreeRules.HiddenSteps.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} writes dots or slashes as percent signs. Programs disagree on what that means. Write them as they are."),
            Walk.Inside => JudgeEntry(fact),
        };
    }

    private Finding? JudgeEntry(in LinkFact fact)
    {
        if (fact.Entry is { } entry)
        {
            return entry.Kind switch
            {
                EntryKind.File => null,
                EntryKind.Folder => fact.Link.Use is LinkUse.Page or LinkUse.Relation or LinkUse.Redirect ? null : Missing(fact, entry.Path),
                EntryKind.Outside => Leaves(fact),
            };
        }

        return tree.GoesThroughOutside(fact.MissingPath) ? Leaves(fact)
            : tree.IsRedirected(fact.MissingPath) ? null
            : Lookalike(fact) ?? Missing(fact, fact.MissingPath);
    }

    private static Finding Leaves(in LinkFact fact) =>
        TreeRules.Outside.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} leads out of the folder, which is all that readers get. Link to a file inside it, or to a web address.");

    private Finding? Lookalike(in LinkFact fact)
    {
        string path = fact.MissingPath;
        if (tree.Lookalike(path) is not { } alike || string.Equals(alike, path, StringComparison.Ordinal))
        {
            return null;
        }

        string better = RelativePath.Between(fact.From.Path, alike);
        return string.Equals(NameFold.Decompose(alike), NameFold.Decompose(path), StringComparison.Ordinal)
            ? TreeRules.OtherBytes.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} looks like the file’s name and is stored in other bytes: one has letters with accents, the other letters and accents apart. Copy the name from the file, or rename the file without accents.", better)
            : TreeRules.LetterCase.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} differs from the file’s name in small and capital letters, so the link works on some computers and not on the web. Write ‘{better}’.", better);
    }

    private Finding Missing(in LinkFact fact, string path)
    {
        string? guess = _guess.For(path);
        string? better = guess is null ? null : RelativePath.Between(fact.From.Path, guess);
        string hint = fact.Link.Target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? " A web address starts with ‘https://’." : Nearest.Hint(better, "file");
        string quoted = Quote.Of(fact.Link.Target);
        return fact.Link.Use switch
        {
            LinkUse.Image => TreeRules.MissingImage.At(fact.Link.Where, $"There is no image {quoted}.{hint} Names count letter by letter.", better),
            LinkUse.Part or LinkUse.Import => TreeRules.MissingPart.At(fact.Link.Where, $"There is no file {quoted}.{hint} Correct the path, or take it out.", better),
            LinkUse.Page or LinkUse.Relation or LinkUse.Redirect or LinkUse.LessonId =>
                TreeRules.MissingPage.At(fact.Link.Where, $"The link to {quoted} goes nowhere.{hint} Write the path of a file that exists, or take the link out.", better),
        };
    }

    private Finding? JudgeLesson(in LinkFact fact)
    {
        string id = fact.Link.Target;
        var known = tree.Pages.Select(p => p.LessonId).OfType<string>();
        return known.Contains(id, StringComparer.Ordinal) ? null
            : TreeRules.MissingLesson.At(fact.Link.Where, $"{Quote.Of(id)} is the id of no lesson.{Nearest.Hint(Closest.Of(id, known), "lesson")} Name a lesson by the id in its front matter.");
    }
}
