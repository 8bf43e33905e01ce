namespace Education.Lessons.Links;

/// <summary>What a link points at, from its form alone.</summary>
public enum LinkKind
{
    /// <summary>A Markdown file of the content: a lesson or a page.</summary>
    File,

    /// <summary>A part of the same page: <c>#part</c>.</summary>
    Anchor,

    /// <summary>A glossary term: <c>term:pain-system</c>.</summary>
    Term,

    /// <summary>A cited work: <c>ref:moseley2015</c>.</summary>
    Reference,

    /// <summary>A worksheet: <c>sheet:my-goal</c>.</summary>
    Worksheet,

    /// <summary>The telephone numbers of the help page: <c>help:numbers</c>.</summary>
    HelpNumbers,

    /// <summary>A figure or another image.</summary>
    Image,

    /// <summary>Another site by <c>https</c>.</summary>
    Web,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,

    /// <summary>Any form that pages may not hold, such as <c>javascript:</c>, <c>http:</c>, <c>file:</c> or <c>//host</c>. Rendered as plain text.</summary>
    Refused,
}
