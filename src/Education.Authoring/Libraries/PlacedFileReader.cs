using System.Security.Cryptography;
using Education.Authoring.DataFiles;
using Education.Authoring.Figures;
using Education.Authoring.Guards;
using Education.Authoring.Heads;
using Education.Authoring.Lessons;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Levels;

namespace Education.Authoring.Libraries;

/// <summary>Reads a file as what its place says it is.</summary>
internal static class PlacedFileReader
{
    /// <summary>The value is of the type that belongs to the kind; null when nothing could be read.</summary>
    public static Draft<object> Read(PlacedFile placed) => placed.Kind switch
    {
        FileKind.Lesson => Text(placed, Lesson),
        FileKind.EasyRead => Text(placed, EasyRead),
        FileKind.Page => Text(placed, Page),
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

    private static Draft<object> Text(PlacedFile placed, Func<PlacedFile, SourceText, Draft<object>> read)
    {
        var guarded = LessonGuards.Read(placed.File);
        if (guarded.Value is not { } source)
        {
            return new(null, guarded.Findings);
        }

        var draft = read(placed, source);
        return draft with { Findings = [.. guarded.Findings, .. draft.Findings] };
    }

    private static Draft<object> Lesson(PlacedFile placed, SourceText source)
    {
        var head = FrontMatterReader.Read(source);
        var facts = head.Value ?? new FrontMatter { Where = SourceSpan.FileStart(source.Path) };
        var body = LessonReader.Read(source, facts.References.Select(r => r.Value));
        var lesson = new Lesson
        {
            Id = new(placed.File.Stem),
            Language = placed.Language,
            Home = new(placed.Folder),
            SourcePath = source.Path,
            SourceHash = Convert.ToHexStringLower(SHA256.HashData(placed.File.Bytes.Span)),
            FrontMatter = facts,
            Body = body.Value ?? LessonBody.Empty,
            Level = ReadingLevel.Of(placed.Language, facts.Title?.Value ?? "", body.Value ?? LessonBody.Empty),
        };
        return new(lesson, [.. head.Findings, .. body.Findings]);
    }

    private static Draft<object> EasyRead(PlacedFile placed, SourceText source) =>
        Page(source, (head, body) => new EasyRead(new(placed.File.Stem), placed.Language, head, body));

    private static Draft<object> Page(PlacedFile placed, SourceText source) =>
        Page(source, (head, body) => new Page(placed.File.Stem, placed.Language, head, body));

    private static Draft<object> Page(SourceText source, Func<PageHead, LessonBody, object> page)
    {
        var head = PageHeadReader.Read(source);
        var body = LessonReader.Read(source, []);
        return new(page(head.Value ?? new PageHead(source.Path, null, null), body.Value ?? LessonBody.Empty), [.. head.Findings, .. body.Findings]);
    }

    private static Draft<object> Any<T>(Draft<T> draft)
        where T : class => new(draft.Value, draft.Findings);
}
