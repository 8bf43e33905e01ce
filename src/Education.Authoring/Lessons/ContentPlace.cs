using Education.Lessons;

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
}
