using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Judges links that work but lead readers where they should not go: another language, another edition, a draft.</summary>
internal sealed class BorderJudge(LinkTree tree, TreePage page)
{
    private readonly string? _language = tree.Borders.LanguageOf(page.Path);
    private readonly string? _edition = tree.Borders.EditionOf(page.Path);

    public Finding? Judge(in LinkFact fact) =>
        fact.Form != TargetForm.Local || fact.Link.Use != LinkUse.Page || fact.Entry?.Page is not { } target ? null
        : target.Standing == Standing.Draft && page.Standing != Standing.Draft ? ToDraft(fact)
        : _language is not null ? LeavesLanguage(fact, target) ?? LeavesEdition(fact, target)
        : _edition is not null ? LeavesEdition(fact, target) : null;

    private static Finding ToDraft(in LinkFact fact) =>
        TreeRules.LinkToDraft.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} is a draft, which readers do not get. Publish it, or take the link out.");

    private Finding? LeavesLanguage(in LinkFact fact, TreePage target)
    {
        string? other = fact.Link.Crossing == Crossing.Said ? null : tree.Borders.LanguageOf(target.Path);
        return other is null || other == _language ? null
            : TreeRules.LeavesLanguage.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} is a page in another language ({other}). Link to the page in this language, or say with ‘hreflang’ that the language changes.");
    }

    private Finding? LeavesEdition(in LinkFact fact, TreePage target)
    {
        if (_edition is null)
        {
            return null;
        }

        string shelf = Borders.ParentOf(_edition);
        string? other = tree.Borders.EditionOf(target.Path);
        bool leaves = other is null
            ? target.Folder != Borders.ParentOf(shelf) && tree.Borders.HasEditions(target.Folder)
            : other != _edition && Borders.ParentOf(other) == shelf;
        return leaves
            ? TreeRules.LeavesEdition.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} leads out of the edition ‘{_edition}’. A reader of an edition should stay in it; link to the page of the same edition.")
            : null;
    }
}
