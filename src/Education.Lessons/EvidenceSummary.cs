using Education.Lessons.Findings;

namespace Education.Lessons;

/// <summary>How sure the lesson as a whole can be, in one or two plain sentences.</summary>
public sealed record EvidenceSummary(Certainty Certainty, string Summary, SourceSpan Where);
