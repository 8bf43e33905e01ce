using Education.Lessons.Findings;

namespace Education.Lessons;

/// <summary>A value from an author's file and the place where it was written.</summary>
public sealed record Sourced<T>(T Value, SourceSpan Where);
