using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class UnknownTerm : IPageCheck
{
    public Rule Rule { get; } = new("EDU2006", "unknown-term", "A term link names a word of the glossary.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Term)
        where inspection.Library.Find(placed.From.Language, new TermId(placed.Link.Path)) is null
        let guess = Nearest.To(placed.Link.Path, placed.From.Lore.TermIds)
        select Rule.At(
            placed.Link.Where,
            $"The glossary has no word {Quote.Of(placed.Link.Path)}.{Nearest.Hint(guess, "word")} Name a word of glossary.yml, or add this one there.",
            guess is null ? null : "term:" + guess);
}
