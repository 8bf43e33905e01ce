using Education.Lessons;

namespace Education.Cli.Moves;

/// <summary>Where a lesson lives, the same in each language: <c>move/stretch-and-rest</c>.</summary>
/// <param name="Home">The learning path that is its home: the folder.</param>
/// <param name="Id">The lesson: the file name.</param>
internal readonly record struct LessonPlace(string Home, string Id)
{
    private const int LongestId = 64;

    /// <exception cref="UsageException">It is no path and id.</exception>
    public static LessonPlace Read(string text) => text.Split('/') is [var home, var id] && IsId(home) && IsId(id)
        ? new(home, id)
        : throw new UsageException($"‘{text}’ is not a path and an id. Write it as move/stretch-and-rest: small letters, digits and hyphens.");

    /// <summary>True for small letters, digits and hyphens, at most 64.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= LongestId && Slug.Of(text) == text && !text.Contains('_', StringComparison.Ordinal) && text.All(char.IsAscii);

    /// <summary>The file in a language.</summary>
    public string FileIn(string inputPath, string language) => $"{inputPath}/{language}/{Home}/{Id}.md";

    /// <inheritdoc/>
    public override string ToString() => $"{Home}/{Id}";
}
