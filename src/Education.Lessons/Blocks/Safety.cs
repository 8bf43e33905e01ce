using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>When to stop, and when to get help. Every lesson has one.</summary>
public sealed record Safety(SourceSpan Where, IReadOnlyList<Block> Content) : Box(Where, Content);
