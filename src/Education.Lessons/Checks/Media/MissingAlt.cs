using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class MissingAlt : IPageCheck
{
    public Rule Rule { get; } = new("EDU2202", "alt-missing", "A figure says in words what it teaches.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Image)
        where string.IsNullOrWhiteSpace(placed.Link.Text)
        select Rule.At(
            placed.Link.Where,
            $"The figure {Quote.Of(placed.Link.Target)} has no words for people who cannot see it. Write what it teaches between the square brackets.");
}
