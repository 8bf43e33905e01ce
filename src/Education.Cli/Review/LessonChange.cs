using Education.Cli.Diffs;
using Education.Lessons;
using Education.Lessons.Levels;

namespace Education.Cli.Review;

/// <summary>A lesson that a change touches.</summary>
/// <param name="Before">As it was; null for a new lesson.</param>
/// <param name="After">As it is; null for one that was taken away.</param>
internal sealed record LessonChange(Lesson? Before, Lesson? After)
{
    private readonly IReadOnlyList<DiffPiece> _words = Difference.Between(Words(Before), Words(After));

    /// <summary>Words that were put in.</summary>
    public int WordsAdded => _words.Count(w => w.Kind == DiffKind.Added);

    /// <summary>Words that were taken out.</summary>
    public int WordsRemoved => _words.Count(w => w.Kind == DiffKind.Removed);

    /// <summary>The file: of now, or the one that was there.</summary>
    public string Path => (After ?? Before)?.SourcePath ?? "";

    /// <summary>Every lesson whose file differs, by path. Lessons are matched by language and id, so that a moved one stays itself.</summary>
    public static IReadOnlyList<LessonChange> Between(Library before, Library after)
    {
        var old = before.Shelves.SelectMany(s => s.Lessons).ToList();
        var young = after.Shelves.SelectMany(s => s.Lessons).ToList();
        return
        [
            .. young.Select(l => new { Old = before.Find(l.Language, l.Id), New = (Lesson?)l })
                .Where(pair => pair.Old?.SourceHash != pair.New?.SourceHash || pair.Old?.SourcePath != pair.New?.SourcePath)
                .Concat(old.Where(l => after.Find(l.Language, l.Id) is null).Select(l => new { Old = (Lesson?)l, New = (Lesson?)null }))
                .Select(pair => new LessonChange(pair.Old, pair.New))
                .OrderBy(c => c.Path, StringComparer.Ordinal),
        ];
    }

    private static string[] Words(Lesson? lesson) => lesson is null ? [] :
        [.. lesson.Body.Blocks.SelectMany(ReadingLevel.PassagesOf).Select(p => p.Text).Prepend(lesson.Title).SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}
