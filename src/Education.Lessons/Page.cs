namespace Education.Lessons;

/// <summary>A page that is not a lesson, such as "How we check". Its id is its file name.</summary>
public sealed record Page(string Id, Language Language, PageHead Head, LessonBody Body);
