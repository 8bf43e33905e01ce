namespace Education.Lessons.Worksheets;

/// <summary>One field or note of a sheet.</summary>
public sealed record WorksheetPart
{
    /// <summary>What the reader does.</summary>
    public required WorksheetPartKind Kind { get; init; }

    /// <summary>The question or note.</summary>
    public required Sourced<string> Label { get; init; }

    /// <summary>How many lines to write on, for text and lists; 1 or more.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Heads of a table's columns; the first heads the row names.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Names of a table's rows; an empty name leaves room to write.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Things to tick.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Words at 0 of a scale.</summary>
    public string Low { get; init; } = "";

    /// <summary>Words at 10 of a scale.</summary>
    public string High { get; init; } = "";
}
