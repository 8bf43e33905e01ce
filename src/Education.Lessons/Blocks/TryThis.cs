using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>One small action. <paramref name="Minutes"/> is null when the author gave none.</summary>
public sealed record TryThis(SourceSpan Where, int? Minutes, IReadOnlyList<Block> Content) : Box(Where, Content);
