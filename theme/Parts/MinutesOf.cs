using Education.Lessons;
using Education.Theme.Layouts;

namespace Education.Theme.Parts;

/// <summary>How long lessons take to read.</summary>
public static class MinutesOf
{
    /// <summary>In minutes, all together; a lesson that does not say counts as none.</summary>
    public static int Lessons(IEnumerable<Sourced<LessonId>> lessons, Frame frame) =>
        lessons.Sum(id => frame.Library.Find(frame.Shelf.Language, id.Value)?.FrontMatter.Minutes?.Value ?? 0);
}
