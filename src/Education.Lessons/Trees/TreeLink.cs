using Education.Lessons.Findings;

namespace Education.Lessons.Trees;

/// <summary>A link of any document, as written there. A fact; nothing has been judged yet.</summary>
/// <param name="Use">What the page does with the target.</param>
/// <param name="Syntax">The language it is written in.</param>
/// <param name="Target">The target, entities and escapes of its syntax resolved, percent signs kept.</param>
/// <param name="Where">The place of the target.</param>
public sealed record TreeLink(LinkUse Use, LinkSyntax Syntax, string Target, SourceSpan Where)
{
    /// <summary>The words of a link or of an image; null when they are not to be judged.</summary>
    public string? Words { get; init; }

    /// <summary>Default: the size is not asked for.</summary>
    public ImageSize Size { get; init; }

    /// <summary>Default: unsaid.</summary>
    public Crossing Crossing { get; init; }
}
