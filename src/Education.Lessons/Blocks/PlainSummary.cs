using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A clinician lesson in plain words, at patient level.</summary>
public sealed record PlainSummary(SourceSpan Where, IReadOnlyList<Block> Content) : Box(Where, Content);
