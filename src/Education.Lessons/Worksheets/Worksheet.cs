using Education.Lessons.Findings;

namespace Education.Lessons.Worksheets;

/// <summary>A sheet to print or to fill in on screen. What is filled in stays on the reader's device.</summary>
public sealed record Worksheet
{
    /// <summary>Its name in addresses and links.</summary>
    public required WorksheetId Id { get; init; }

    /// <summary>Place of the entry.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Short code printed on paper: <c>W05</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Heading of the sheet.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence or two.</summary>
    public required Sourced<string> Intro { get; init; }

    /// <summary>From top to bottom.</summary>
    public required IReadOnlyList<WorksheetPart> Parts { get; init; }

    /// <summary>All texts of the sheet and its parts, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];

    /// <summary>A drawing at the top; null when there is none.</summary>
    public Sourced<FigureId>? Figure { get; init; }
}
