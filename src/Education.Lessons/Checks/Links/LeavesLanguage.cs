using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class LeavesLanguage : IPageCheck
{
    public Rule Rule { get; } = new("EDU2011", "link-leaves-language", "A link stays in the reader’s language.", Severity.Warning);

    // Where there is one language, no page has to be looked up.
    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Library.Shelves.Count > 1 ? Leaving(inspection) : [];

    private IEnumerable<Finding> Leaving(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.File)
        where placed.To is { } other && other.Language != placed.From.Language
        select Rule.At(
            placed.Link.Where,
            $"{Quote.Of(placed.Link.Target)} is a page in another language ({placed.To?.Language}). Link to the page in this language, or say in the words of the link that the language changes.");
}
