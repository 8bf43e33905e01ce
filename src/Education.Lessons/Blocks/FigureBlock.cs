using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A drawing in its place in the text.</summary>
/// <param name="Where">The line of the image.</param>
/// <param name="Figure">Which drawing.</param>
/// <param name="Alt">What the figure teaches, in the author's words; empty is a finding.</param>
/// <param name="Caption">The title in quotes after the path; empty when there is none.</param>
public sealed record FigureBlock(SourceSpan Where, FigureId Figure, Passage Alt, string Caption) : Block(Where);
