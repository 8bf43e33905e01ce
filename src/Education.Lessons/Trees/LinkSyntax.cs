namespace Education.Lessons.Trees;

/// <summary>The language a link is written in. What may stand in a target differs.</summary>
public enum LinkSyntax
{
    /// <summary>Markdown: a target in pointed brackets may hold spaces.</summary>
    Markdown,

    /// <summary>An HTML or SVG attribute.</summary>
    Html,

    /// <summary>A style sheet.</summary>
    Css,

    /// <summary>Front matter or a file of redirects.</summary>
    Settings,
}
