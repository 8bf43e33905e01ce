using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class LeavesContent : IPageCheck
{
    public Rule Rule { get; } = new("EDU2004", "link-outside-content", "A link stays inside the content folder.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.File).Concat(inspection.Links(LinkKind.Image))
        where placed.To is null && IsOutside(placed.Link.Path, inspection)
        select Rule.At(
            placed.Link.Where,
            $"{Quote.Of(placed.Link.Target)} leads out of the folder ‘{inspection.Settings.InputPath}’, which is all that readers get. Link to a file inside it, or to a web address.");

    /// <summary>True for a path that is not below the content folder.</summary>
    public static bool IsOutside(string path, Inspection inspection) =>
        !StartsWith(path, inspection.Settings.InputPath) || path.Contains("../", StringComparison.Ordinal);

    private static bool StartsWith(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.AsSpan(folder.Length) is ['/', ..];
}
