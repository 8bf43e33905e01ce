namespace Education.Lessons.Trees;

/// <summary>What a reader of documents meets that is no link, but was meant as one or breaks one.</summary>
public enum PageFaultKind
{
    /// <summary>Round brackets of a Markdown link hold a space, so it is none.</summary>
    RawSpace,

    /// <summary>The second brackets of a Markdown link name an address that is not given.</summary>
    UndefinedReference,

    /// <summary>A footnote sign has no footnote.</summary>
    UndefinedFootnote,

    /// <summary>An id stands twice.</summary>
    RepeatedId,

    /// <summary>The document could not be read as what it should be.</summary>
    NotRead,
}
