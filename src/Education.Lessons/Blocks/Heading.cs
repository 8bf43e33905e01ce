using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>The heading of a part.</summary>
/// <param name="Where">Its line.</param>
/// <param name="Level">2 to 4.</param>
/// <param name="Anchor">Id on the page, unique within it.</param>
/// <param name="Html">Ready HTML of the words.</param>
/// <param name="Text">The words.</param>
public sealed record Heading(SourceSpan Where, int Level, string Anchor, string Html, Passage Text) : Block(Where);
