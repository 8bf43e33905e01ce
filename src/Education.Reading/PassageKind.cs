namespace Education.Reading;

/// <summary>What a reader sees a passage as. Each passage is a segment of its own: a sentence never runs over its end.</summary>
public enum PassageKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading, most often without a full stop.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>An answer of a quiz.</summary>
    Choice,
}
