using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A block that holds other blocks under a heading of its own.</summary>
public abstract record Box(SourceSpan Where, IReadOnlyList<Block> Content) : Block(Where);
