using Education.Authoring.DataFiles;
using Education.Authoring.Figures;
using Education.Authoring.Guards;
using Education.Authoring.Heads;
using Education.Authoring.Lessons;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Levels;

namespace Education.Authoring.Libraries;

/// <summary>Reads a file as what its place says it is.</summary>
internal static class PlacedFileReader
{
    /// <summary>The value is of the type that belongs to the kind; null when nothing could be read.</summary>
    /// <param name="placed">The file.</param>
    /// <param name="desk">What reading asks for besides the file.</param>
    public static Draft<object> Read(PlacedFile placed, ReadingDesk desk) => placed.Kind switch
    {
        FileKind.Lesson => Text(placed, source => Lesson(placed, source, desk)),
        FileKind.EasyRead => Text(placed, source => EasyRead(placed, source, desk)),
        FileKind.Page => Text(placed, source => Page(placed, source, desk)),
        FileKind.Paths => Any(PathsReader.Read(placed.File)),
        FileKind.Glossary => Any(GlossaryReader.Read(placed.File)),
        FileKind.Worksheets => Any(WorksheetsReader.Read(placed.File)),
        FileKind.Ui => Any(UiTextReader.Read(placed.File)),
        FileKind.Safety => Any(SafetyReader.Read(placed.File)),
        FileKind.Lexicon => Any(LexiconReader.Read(placed.File)),
        FileKind.RedFlags => Any(RedFlagsReader.Read(placed.File)),
        FileKind.References => Any(ReferencesReader.Read(placed.File)),
        FileKind.People => Any(PeopleReader.Read(placed.File)),
        FileKind.QuizIds => Any(QuizIdsReader.Read(placed.File)),
        FileKind.HelpLines => Any(HelpLinesReader.Read(placed.File)),
        FileKind.Figure => Any(FigureReader.Read(placed.File)),
    };

    private static Draft<object> Text(PlacedFile placed, Func<SourceText, Draft<object>> read)
    {
        var guarded = LessonGuards.Read(placed.File);
        if (guarded.Value is not { } source)
        {
            return new(null, guarded.Findings);
        }

        var draft = read(source);
        return guarded.Findings.Count == 0 ? draft : draft with { Findings = guarded.Findings.And(draft.Findings) };
    }

    private static Draft<object> Lesson(PlacedFile placed, SourceText source, ReadingDesk desk)
    {
        var head = FrontMatterReader.Read(source, desk.Pages.Words);
        var facts = head.Value ?? new FrontMatter { Where = SourceSpan.FileStart(source.Path) };
        var (body, text, findings) = Body(placed, source, facts.References.Select(r => r.Value), desk);
        var lesson = new Lesson
        {
            Id = new(placed.File.Stem),
            Language = placed.Language,
            Home = new(placed.Folder),
            SourcePath = source.Path,
            SourceHash = desk.Hash,
            FrontMatter = facts,
            Body = body,
            Level = ReadingLevel.Of(placed.Language, facts.Title?.Value ?? "", text),
        };
        return new(lesson, head.Findings.And(findings));
    }

    private static Draft<object> EasyRead(PlacedFile placed, SourceText source, ReadingDesk desk) =>
        Page(placed, source, desk, (head, body) => new EasyRead(new(placed.File.Stem), placed.Language, head, body));

    private static Draft<object> Page(PlacedFile placed, SourceText source, ReadingDesk desk) =>
        Page(placed, source, desk, (head, body) => new Page(placed.File.Stem, placed.Language, head, body));

    private static Draft<object> Page(PlacedFile placed, SourceText source, ReadingDesk desk, Func<PageHead, LessonBody, object> page)
    {
        var head = PageHeadReader.Read(source);
        var (body, _, findings) = Body(placed, source, [], desk);
        return new(page(head.Value ?? new PageHead(source.Path, null, null), body), head.Findings.And(findings));
    }

    private static (LessonBody Body, PageText Text, IReadOnlyList<Finding> Findings) Body(
        PlacedFile placed, SourceText source, IEnumerable<ReferenceKey> references, ReadingDesk desk)
    {
        var draft = LessonReader.Read(source, references, desk.Pages);
        var body = draft.Value ?? LessonBody.Empty;
        var text = PageText.Of(placed.Language, body, desk.Terms);
        return (body with { Text = text }, text, draft.Findings);
    }

    private static Draft<object> Any<T>(Draft<T> draft)
        where T : class => new(draft.Value, draft.Findings);
}
