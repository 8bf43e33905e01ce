using Education.Lessons.Levels;

namespace Education.Lessons;

/// <summary>One lesson in one language.</summary>
public sealed record Lesson
{
    /// <summary>From the file name, so that it is known even when the front matter cannot be read.</summary>
    public required LessonId Id { get; init; }

    /// <summary>From the folder.</summary>
    public required Language Language { get; init; }

    /// <summary>The path that is its home, from the folder.</summary>
    public required PathId Home { get; init; }

    /// <summary>Path from the project's root with forward slashes.</summary>
    public required string SourcePath { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string SourceHash { get; init; }

    /// <summary>The facts at its head.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>Text, links and blocks.</summary>
    public required LessonBody Body { get; init; }

    /// <summary>How hard it is to read; measured by the reader. Default: nothing measured.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevel.None;

    /// <summary>The title, or the id when the author left it out.</summary>
    public string Title => FrontMatter.Title?.Value ?? Id.Value;
}
