using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>What the path of a content file says: <c>content/en/understand/pain-is-real.md</c> is a lesson in English whose home is <c>understand</c>.</summary>
internal static class ContentPlace
{
    public const string Pages = "pages";

    public const string EasyRead = "easy-read";

    public static Language LanguageOf(string path) => new(Part(path, 1));

    /// <summary>The address of the page that a Markdown file becomes; null for a path that is no page.</summary>
    public static string? AddressOf(string path)
    {
        var parts = path.Split('/');
        if (parts.Length != 4 || !parts[3].EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var language = new Language(parts[1]);
        string id = parts[3][..^3];
        return parts[2] switch
        {
            Pages => Address.Page(language, id),
            EasyRead => Address.EasyRead(language, new LessonId(id)),
            _ => Address.Lesson(language, new LessonId(id)),
        };
    }

    private static string Part(string path, int index)
    {
        var parts = path.Split('/');
        return parts.Length > index ? parts[index] : "";
    }
}
