using Education.Lessons.Findings;

namespace Education.Lessons;

/// <summary>A value from an author's file and the place where it was written.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan Where);
