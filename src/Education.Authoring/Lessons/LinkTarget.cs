using Education.Lessons.Links;

namespace Education.Authoring.Lessons;

/// <summary>What the words in the round brackets of a link say.</summary>
/// <param name="Kind"><see cref="Link.Kind"/>.</param>
/// <param name="Written"><see cref="Link.Target"/>.</param>
/// <param name="Path"><see cref="Link.Path"/>.</param>
/// <param name="Fragment"><see cref="Link.Fragment"/>.</param>
internal readonly record struct LinkTarget(LinkKind Kind, string? Written, string Path, string Fragment)
{
    /// <summary>The same target as an image.</summary>
    public LinkTarget AsImage() => this with { Kind = Kind == LinkKind.File ? LinkKind.Image : LinkKind.Refused };
}
