using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class EmptyLinkText : IPageCheck
{
    private static readonly LinkKind[] _read = [LinkKind.File, LinkKind.Anchor, LinkKind.Web, LinkKind.Worksheet, LinkKind.HelpNumbers, LinkKind.Contact];

    public Rule Rule { get; } = new("EDU2010", "link-text-says-nothing", "The words of a link say where it goes.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in _read.SelectMany(inspection.Links)
        where SaysNothing(placed)
        select Rule.At(
            placed.Link.Where,
            $"The words {Quote.Of(placed.Link.Text)} do not say where the link to {Quote.Of(placed.Link.Target)} goes. People who hear links one by one need the name of the page, such as its title.");

    /// <summary>The words without the signs around them.</summary>
    public static ReadOnlySpan<char> Bare(string words) => words.AsSpan().Trim().TrimEnd(".…!:»→ ");

    private static bool SaysNothing(PlacedLink placed)
    {
        var text = Bare(placed.Link.Text);
        return text.Length < 2
            || WordList.Of("link-text", placed.From.Language).Contains(text)
            || (placed.Link.Kind is LinkKind.Web or LinkKind.File && text.Length > 3 && text.Contains('/') && !text.Contains(' ') && placed.Link.Target.AsSpan().Contains(text, StringComparison.Ordinal));
    }
}
