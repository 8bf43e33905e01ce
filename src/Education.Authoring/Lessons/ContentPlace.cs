using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>What the path of a content file says: <c>content/en/understand/pain-is-real.md</c> is a lesson in English whose home is <c>understand</c>.</summary>
internal static class ContentPlace
{
    public const string Pages = "pages";

    public const string EasyRead = "easy-read";

    public static Language LanguageOf(string path)
    {
        Span<Range> parts = stackalloc Range[3];
        return new(path.AsSpan().Split(parts, '/') < 2 ? "" : path[parts[1]]);
    }

    /// <summary>The address of the page that a Markdown file becomes; null for a path that is no page.</summary>
    public static string? AddressOf(string path)
    {
        const string Ending = ".md";
        Span<Range> parts = stackalloc Range[5];
        if (path.AsSpan().Split(parts, '/') != 4 || !path.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }

        var language = new Language(path[parts[1]]);
        string id = path[parts[3].Start..^Ending.Length];
        return path.AsSpan(parts[2]) switch
        {
            Pages => Address.Page(language, id),
            EasyRead => Address.EasyRead(language, new LessonId(id)),
            _ => Address.Lesson(language, new LessonId(id)),
        };
    }
}
