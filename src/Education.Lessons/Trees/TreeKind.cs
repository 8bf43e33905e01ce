namespace Education.Lessons.Trees;

/// <summary>How the files of a tree reach readers.</summary>
public enum TreeKind
{
    /// <summary>As sources: a link may name a folder.</summary>
    Markdown,

    /// <summary>From a web server: a folder shows its <c>index.html</c>.</summary>
    Site,
}
