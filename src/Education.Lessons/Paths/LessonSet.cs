using Education.Lessons.Findings;

namespace Education.Lessons.Paths;

/// <summary>A ready-made selection that a clinician can hand over.</summary>
public sealed record LessonSet(string Id, string Title, string Summary, IReadOnlyList<Sourced<LessonId>> Lessons, SourceSpan Where);
