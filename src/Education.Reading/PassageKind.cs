namespace Education.Reading;

/// <summary>What a block of text is on the page. Every block is a segment of its own: a sentence never crosses from one to the next.</summary>
public enum PassageKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A title over a section; usually without a full stop.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>One answer that a quiz offers.</summary>
    Choice,
}
