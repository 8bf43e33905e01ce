using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class BrokenAnchor : IPageCheck
{
    // Browsers find words on a page by this sign; it names no heading.
    private const string TextFragment = ":~:";

    public Rule Rule { get; } = new("EDU2003", "broken-anchor", "The part of a page that a link names after # exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        foreach (var placed in inspection.Links(LinkKind.Anchor).Concat(inspection.Links(LinkKind.File)))
        {
            if (NamesPart(placed) && placed.To is { } page && !page.Anchors.Contains(placed.Link.Fragment))
            {
                yield return Report(placed, page);
            }
        }
    }

    private static bool NamesPart(PlacedLink placed) =>
        placed.Link.Fragment.Length > 0 && !placed.Link.Fragment.StartsWith(TextFragment, StringComparison.Ordinal);

    private Finding Report(PlacedLink placed, Manuscript page)
    {
        var link = placed.Link;
        string? guess = Nearest.To(link.Fragment, page.Anchors);
        string where = page.Path == placed.From.Path ? "this page" : $"‘{page.Path}’";
        return Rule.At(
            link.Where,
            $"No heading of {where} makes the anchor {Quote.Of("#" + link.Fragment)}.{Nearest.Hint(guess is null ? null : "#" + guess, "anchor")}"
            + " An anchor is the heading in small letters with hyphens for spaces.",
            guess is null ? null : link.Target.Split('#')[0] + "#" + guess);
    }
}
