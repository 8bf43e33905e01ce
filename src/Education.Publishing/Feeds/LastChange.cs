using Education.Lessons;

namespace Education.Publishing.Feeds;

/// <summary>When the words of a lesson last changed, by its own change log.</summary>
internal static class LastChange
{
    public static DateOnly? Of(Lesson lesson) => lesson.FrontMatter.Changelog.Count == 0 ? null : lesson.FrontMatter.Changelog.Max(c => c.Date);
}
