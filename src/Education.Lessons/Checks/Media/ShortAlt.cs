using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class ShortAlt : IPageCheck
{
    private const int FewestWords = 3;

    public Rule Rule { get; } = new("EDU2205", "alt-too-short", "The words for a figure are a sentence, not a label.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Image)
        let words = SpokenWord.Count(placed.Link.Text, FewestWords)
        where words is > 0 and < FewestWords && placed.Link.Text.Contains(' ', StringComparison.Ordinal)
        select Rule.At(
            placed.Link.Where,
            $"{Quote.Of(placed.Link.Text)} names the figure but does not say what it teaches. Add the idea that a reader should take from it.");
}
