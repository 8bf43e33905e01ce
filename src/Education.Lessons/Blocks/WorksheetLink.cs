using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>An invitation to use a printable sheet.</summary>
public sealed record WorksheetLink(SourceSpan Where, WorksheetId Worksheet, IReadOnlyList<Block> Content) : Box(Where, Content);
