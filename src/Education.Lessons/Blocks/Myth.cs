using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>"What you may have heard": the first block of the content is the saying, the rest is what we know.
/// Flagged words may stand in the saying.</summary>
public sealed record Myth(SourceSpan Where, IReadOnlyList<Block> Content) : Box(Where, Content);
