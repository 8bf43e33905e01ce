using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Quizzes;

/// <summary>One answer to choose, one step to order, or one pair to match.</summary>
/// <param name="Where">Its line.</param>
/// <param name="Text">The words of the answer; for a pair, of its left side.</param>
/// <param name="IsRight">True when ticked; always true for steps and pairs.</param>
/// <param name="Feedback">What the reader is told after choosing it; null when left out.</param>
/// <param name="Match">The right side of a pair; null otherwise.</param>
public sealed record Choice(SourceSpan Where, Prose Text, bool IsRight, Prose? Feedback, Prose? Match);
