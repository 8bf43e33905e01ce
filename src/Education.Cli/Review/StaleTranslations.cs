using Education.Cli.Reports;
using Education.Lessons;
using Education.Lessons.Translations;

namespace Education.Cli.Review;

/// <summary>The translations that a change leaves behind their source.</summary>
internal static class StaleTranslations
{
    private const int MostLessons = 100;

    /// <summary>A table of them; empty when there are none.</summary>
    /// <param name="changes">What the change does to lessons.</param>
    /// <param name="library">The content with the change.</param>
    public static string Write(IReadOnlyList<LessonChange> changes, Library library)
    {
        var touched = changes.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        var rows = from change in changes
                   let source = change.After
                   where source is not null && source.Language == library.Shelves[0].Language
                   from shelf in library.Shelves.Skip(1)
                   let translation = library.Find(shelf.Language, source.Id)
                   where translation is not null
                   let parts = Parts(change, source, translation, touched)
                   where parts.Length > 0
                   select $"| {SafeMarkdown.Of(translation.SourcePath)} | {parts} |\n";
        string table = string.Concat(rows.Take(MostLessons));
        return table.Length == 0 ? "" : $"\n## Translations that may be behind now\n\n| Lesson | Parts of the source that changed |\n| --- | --- |\n{table}";
    }

    // Without marks nobody knows what was translated; then any change of words counts, unless the translation changes with it.
    private static string Parts(LessonChange change, Lesson source, Lesson translation, HashSet<string> touched)
    {
        if (translation.FrontMatter.TranslationOf is not { } mark)
        {
            return change.WordsAdded + change.WordsRemoved > 0 && !touched.Contains(translation.SourcePath) ? "unknown" : "";
        }

        var before = change.Before is { } old ? SourceBlocks.Of(old) : [];
        return SourceBlocks.Of(source).SequenceEqual(before)
            ? ""
            : string.Join(", ", Staleness.Of(mark, source).Select(part => SafeMarkdown.Of(part.Heading)));
    }
}
