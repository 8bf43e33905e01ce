namespace Education.Lessons;

/// <summary>The easy-read version of a lesson: one screen, grade 4 or lower, at most 120 words.</summary>
public sealed record EasyRead(LessonId Lesson, Language Language, PageHead Head, LessonBody Body);
