using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A GitHub alert.</summary>
public sealed record Callout(SourceSpan Where, CalloutKind Kind, IReadOnlyList<Block> Content) : Box(Where, Content);
