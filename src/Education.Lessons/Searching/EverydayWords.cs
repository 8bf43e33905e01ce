using Education.Lessons.Findings;

namespace Education.Lessons.Searching;

/// <summary>What people type for something that lessons call otherwise.</summary>
/// <param name="Phrases">As people type them; one or more.</param>
/// <param name="Lesson">The lesson that answers; null when a term is meant.</param>
/// <param name="Term">The term that is meant; null when a lesson answers.</param>
/// <param name="Where">Place of the entry.</param>
public sealed record EverydayWords(IReadOnlyList<Sourced<string>> Phrases, Sourced<LessonId>? Lesson, Sourced<TermId>? Term, SourceSpan Where);
