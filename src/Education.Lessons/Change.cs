using Education.Lessons.Findings;

namespace Education.Lessons;

/// <summary>One entry of a lesson's change log, written for readers.</summary>
public sealed record Change(int Version, DateOnly Date, string Note, SourceSpan Where);
