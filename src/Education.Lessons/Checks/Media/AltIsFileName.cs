using Education.Lessons.Checks.Links;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class AltIsFileName : IPageCheck
{
    private static readonly string[] _endings = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    public Rule Rule { get; } = new("EDU2203", "alt-is-file-name", "The words for a figure are a description, not its file name.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Image)
        let alt = placed.Link.Text.Trim()
        where IsFileName(alt, placed.Link.Path)
        select Rule.At(
            placed.Link.Where,
            $"{Quote.Of(alt)} is the name of a file. Write what the figure teaches, as you would tell it to a friend on the telephone.");

    /// <summary>True for words that are the name of a picture’s file, with or without its ending.</summary>
    public static bool IsFileName(string alt, string path) =>
        alt.Length > 0
        && !alt.Contains(' ', StringComparison.Ordinal)
        && (_endings.Any(e => alt.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            || string.Equals(alt, LinkTargets.NameOf(path), StringComparison.OrdinalIgnoreCase));
}
