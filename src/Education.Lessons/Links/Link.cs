using Education.Lessons.Checks.Links;
using Education.Lessons.Findings;

namespace Education.Lessons.Links;

/// <summary>A link or an image as the author wrote it.</summary>
/// <param name="Kind">What it points at.</param>
/// <param name="Written">The words in the round brackets, unchanged; null when they are the shortest way from this file to <paramref name="Path"/>,
/// as those of most links are, so that a large site need not keep and compare them.</param>
/// <param name="Path">For <see cref="LinkKind.File"/> and <see cref="LinkKind.Image"/>: the path from the project's root that the target
/// names, dots resolved, percent signs decoded; it may lie outside the content. Else the name after the colon; empty for anchors.</param>
/// <param name="Fragment">The part after <c>#</c>, decoded; empty when there is none.</param>
/// <param name="Text">The words in the square brackets.</param>
/// <param name="Where">The place of the target, or of the whole link when the target has no place of its own.</param>
public readonly record struct Link(LinkKind Kind, string? Written, string Path, string Fragment, string Text, SourceSpan Where)
{
    /// <summary>The words in the round brackets, unchanged.</summary>
    public string Target => Written ?? RelativePath.Between(Where.Path, Path) + (Fragment.Length > 0 ? "#" + Fragment : "");
}
