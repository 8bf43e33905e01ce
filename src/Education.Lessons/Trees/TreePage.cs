
namespace Education.Lessons.Trees;

/// <summary>The facts of one document: its links, and what links may name in it.</summary>
/// <param name="Path">Path from the root with forward slashes.</param>
public sealed record TreePage(string Path)
{
    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<TreeLink> Links { get; init; } = [];

    /// <summary>What may stand after <c>#</c>; null when it is not known, so that every name is accepted.</summary>
    public IReadOnlySet<string>? Anchors { get; init; } = System.Collections.Frozen.FrozenSet<string>.Empty;

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<PageFault> Faults { get; init; } = [];

    /// <summary>What <c>base</c> names; null when there is none.</summary>
    public TreeLink? Base { get; init; }

    /// <summary>The id that its front matter gives; null when it gives none.</summary>
    public string? LessonId { get; init; }

    /// <summary>Default: published.</summary>
    public Standing Standing { get; init; }

    /// <summary>The folder it lies in, without a slash at the end; empty for the root.</summary>
    public string Folder => Path.LastIndexOf('/') is > 0 and var slash ? Path[..slash] : "";
}
