using Education.Lessons.Findings;

namespace Education.Lessons.Quizzes;

/// <summary>Questions that were published, from a list that only grows.</summary>
/// <param name="Lesson">The lesson that asked them.</param>
/// <param name="Questions">Their ids.</param>
/// <param name="Where">Where it is written.</param>
public sealed record PublishedQuiz(LessonId Lesson, IReadOnlyList<string> Questions, SourceSpan Where);
