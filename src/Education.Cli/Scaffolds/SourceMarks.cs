using System.Globalization;
using Education.Cli.Fixes;
using Education.Lessons;
using Education.Lessons.Translations;

namespace Education.Cli.Scaffolds;

/// <summary>The entry in the front matter of a translation that tells which text it was made from.</summary>
internal static class SourceMarks
{
    private const string Key = "translation_of";

    /// <summary>One line for each part of the source, so that a change of the source changes few lines.</summary>
    public static HeadEntry Of(Lesson source)
    {
        var parts = SourceBlocks.Of(source).DistinctBy(b => b.Mark, StringComparer.Ordinal)
            .GroupBy(b => b.Part, StringComparer.Ordinal)
            .Select(part => string.Join(", ", part.Select(b => b.Mark)));
        string version = (source.FrontMatter.Version?.Value ?? 1).ToString(CultureInfo.InvariantCulture);
        return new(Key, [$"{Key}:", $"  version: {version}", .. $"  blocks: [{string.Join(",\n    ", parts)}]".Split('\n')]);
    }

    /// <summary>The entries with the marks of the source as it is now, in the place of older ones or after the change log.</summary>
    public static IReadOnlyList<HeadEntry> In(IReadOnlyList<HeadEntry> entries, Lesson source)
    {
        var fresh = Of(source);
        int old = entries.ToList().FindIndex(e => e.Key == Key);
        if (old >= 0)
        {
            return [.. entries.Take(old), fresh, .. entries.Skip(old + 1)];
        }

        int at = entries.ToList().FindIndex(e => e.Key == "changelog") is >= 0 and var log ? log + 1 : entries.Count;
        return [.. entries.Take(at), fresh, .. entries.Skip(at)];
    }
}
