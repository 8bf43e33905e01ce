using Education.Lessons.Findings;

namespace Education.Lessons.Trees;

/// <summary>Something in a document that was meant as a link or breaks one.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Words">The words of the document.</param>
/// <param name="Where">The exact place.</param>
public sealed record PageFault(PageFaultKind Kind, string Words, SourceSpan Where);
