using Education.Authoring.Lessons;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Figures;
using Education.Lessons.Findings;
using Education.Lessons.Glossary;
using Education.Lessons.Help;
using Education.Lessons.People;
using Education.Lessons.Quizzes;
using Education.Lessons.Site;
using Education.Lessons.Sources;
using Education.Reading.Marks;

namespace Education.Authoring.Libraries;

/// <summary>From the files of the content folder to a library, with every finding of every file in one run.</summary>
public static class LibraryReader
{
    /// <summary>Reads all files. The value is never null; findings are sorted by path, line and column.</summary>
    /// <param name="files">Every file below the content folder, in any order.</param>
    /// <param name="settings">Languages and the name of the content folder.</param>
    public static Draft<Library> Read(IReadOnlyList<SourceFile> files, Settings settings) => Read(files, settings, new ReadingMemory());

    /// <summary>The same, for files of which most were read before.</summary>
    /// <param name="files">Every file below the content folder, in any order.</param>
    /// <param name="settings">Languages and the name of the content folder.</param>
    /// <param name="memory">What was read before.</param>
    public static Draft<Library> Read(IReadOnlyList<SourceFile> files, Settings settings, ReadingMemory memory)
    {
        var sorted = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var folder = new ContentFolder(settings);
        var places = sorted.ConvertAll(folder.Place);
        var read = ReadAll([.. places.Select(p => p.Value).OfType<PlacedFile>()], memory);
        IEnumerable<Finding> findings =
        [
            .. places.SelectMany(p => p.Findings),
            .. SameNames(sorted),
            .. Missing(folder, settings, read),
            .. read.SelectMany(r => r.Draft.Findings),
        ];
        return new(
            Build(settings, read),
            [.. findings.OrderBy(f => f.Where.Path, StringComparer.Ordinal).ThenBy(f => f.Where.Line).ThenBy(f => f.Where.Column)]);
    }

    // Texts come last: what makes them hard to read depends on the words that the glossary explains.
    private static IReadOnlyList<ReadFile> ReadAll(IReadOnlyList<PlacedFile> files, ReadingMemory memory)
    {
        var data = ReadAll([.. files.Where(f => !IsText(f))], _ => GlossaryTerms.None, memory);
        var glossaries = new Dictionary<Language, GlossaryTerms>();
        foreach (var file in data.Where(r => r.Placed.Kind == FileKind.Glossary))
        {
            glossaries[file.Placed.Language] = file.Draft.Value is IReadOnlyList<Term> terms ? memory.Findable(file.Placed.Language, terms) : GlossaryTerms.None;
        }

        var texts = ReadAll([.. files.Where(IsText)], f => glossaries.GetValueOrDefault(f.Language) ?? GlossaryTerms.None, memory);
        return [.. data, .. texts];
    }

    // Each result has its own slot, so the order never depends on which thread was faster.
    private static ReadFile[] ReadAll(PlacedFile[] files, Func<PlacedFile, GlossaryTerms> termsFor, ReadingMemory memory)
    {
        var read = new ReadFile[files.Length];
        Parallel.For(0, files.Length, memory.Desk, ReadNext, _ => { });
        return read;

        PageDesk ReadNext(int i, ParallelLoopState state, PageDesk desk)
        {
            read[i] = memory.Recall(files[i], termsFor(files[i]), desk, ReadOne);
            return desk;
        }
    }

    private static bool IsText(PlacedFile file) => file.Kind is FileKind.Lesson or FileKind.EasyRead or FileKind.Page;

    private static Draft<object> ReadOne(PlacedFile placed, ReadingDesk desk)
    {
        try
        {
            return PlacedFileReader.Read(placed, desk);
        }
        catch (Exception bug)
        {
            throw new InvalidOperationException($"Reading ‘{placed.File.Path}’ went wrong. This is a mistake in the program, not in the file.", bug);
        }
    }

    private static Library Build(Settings settings, IReadOnlyList<ReadFile> read)
    {
        var shared = read.Where(r => r.Placed.Language == default).Select(r => r.Draft.Value).ToList();
        return new Library(new LibraryParts
        {
            Shelves = [.. settings.Languages.Select(language => ShelfBuilder.Build(language, read))],
            References = shared.OfType<IReadOnlyList<Reference>>().FirstOrDefault() ?? [],
            People = shared.OfType<IReadOnlyList<Person>>().FirstOrDefault() ?? [],
            PublishedQuizzes = shared.OfType<IReadOnlyList<PublishedQuiz>>().FirstOrDefault() ?? [],
            Help = shared.OfType<HelpLines>().FirstOrDefault() ?? HelpLines.None,
            Figures = [.. shared.OfType<Figure>().OrderBy(f => f.Id.Value, StringComparer.Ordinal)],
        });
    }

    private static IEnumerable<Finding> SameNames(IReadOnlyList<SourceFile> sorted)
    {
        var first = new Dictionary<string, SourceFile>(StringComparer.OrdinalIgnoreCase);
        return sorted.Where(file => !first.TryAdd(file.Path, file)).Select(file => FileRules.SameName.At(
            SourceSpan.FileStart(file.Path), $"‘{file.Name}’ and ‘{first[file.Path].Name}’ differ in capital letters only, which some computers cannot tell apart. Rename one of them."));
    }

    private static IEnumerable<Finding> Missing(ContentFolder folder, Settings settings, IReadOnlyList<ReadFile> read) =>
        from language in settings.Languages
        where !read.Any(r => r.Placed.Kind == FileKind.Ui && r.Placed.Language == language)
        select FileRules.Missing.At(
            SourceSpan.FileStart(folder.PathOf(language, "ui.yml")), $"The language ‘{language}’ has no ‘ui.yml’ with the words on its buttons. Copy the file of another language here and translate it.");
}
