using Education.Authoring.DataFiles;
using Education.Lessons;
using Education.Lessons.Glossary;
using Education.Lessons.SafetyWords;
using Education.Lessons.Searching;
using Education.Lessons.Site;
using Education.Lessons.Worksheets;

namespace Education.Authoring.Libraries;

/// <summary>Puts what was read onto the shelf of its language.</summary>
internal static class ShelfBuilder
{
    /// <summary>Everything of a language, in the order that <see cref="Shelf"/> promises.</summary>
    public static Shelf Build(Language language, IReadOnlyList<ReadFile> files)
    {
        var values = files.Where(f => f.Placed.Language == language).Select(f => f.Draft.Value).ToList();
        var paths = values.OfType<PathsFile>().FirstOrDefault() ?? new PathsFile([], [], []);
        return new Shelf
        {
            Language = language,
            Lessons = [.. values.OfType<Lesson>().OrderBy(l => l.Id.Value, StringComparer.Ordinal)],
            EasyReads = [.. values.OfType<EasyRead>().OrderBy(e => e.Lesson.Value, StringComparer.Ordinal)],
            Pages = [.. values.OfType<Page>().OrderBy(p => p.Id, StringComparer.Ordinal)],
            Paths = paths.Paths,
            Sets = paths.Sets,
            Phases = paths.Phases,
            Terms = values.OfType<IReadOnlyList<Term>>().FirstOrDefault() ?? [],
            Worksheets = values.OfType<IReadOnlyList<Worksheet>>().FirstOrDefault() ?? [],
            Ui = values.OfType<UiText>().FirstOrDefault() ?? UiText.Empty,
            Lexicon = values.OfType<IReadOnlyList<EverydayWords>>().FirstOrDefault() ?? [],
            RedFlags = values.OfType<IReadOnlyList<DangerWords>>().FirstOrDefault() ?? [],
            Safety = values.OfType<SafetyWording>().FirstOrDefault() ?? SafetyWording.None,
        };
    }
}
