using Education.Authoring.Libraries;
using Education.Lessons.Site;

namespace Education.Authoring.Schemas;

/// <summary>Every schema there is.</summary>
public static class SchemaList
{
    private static readonly Schema s_lesson = new("lesson", "Front matter of a lesson", HeadShapes.Lesson);
    private static readonly Schema s_page = new("page", "Front matter of a page or an easy-read version", HeadShapes.Page);
    private static readonly Schema s_settings = new("statiq", "Settings of a site (statiq.json)", SettingsShapes.Statiq);

    private static readonly IReadOnlyDictionary<FileKind, Schema> s_ofData = new Dictionary<FileKind, Schema>
    {
        [FileKind.Paths] = new("paths", "Learning paths (paths.yml)", CatalogueShapes.Paths),
        [FileKind.Glossary] = new("glossary", "Words we explain (glossary.yml)", CatalogueShapes.Glossary),
        [FileKind.Lexicon] = new("lexicon", "Everyday words (lexicon.yml)", CatalogueShapes.Lexicon),
        [FileKind.RedFlags] = new("red-flags", "Searches that need help fast (red-flags.yml)", CatalogueShapes.RedFlags),
        [FileKind.Worksheets] = new("worksheets", "Printable sheets (worksheets.yml)", SheetShapes.Worksheets),
        [FileKind.Ui] = new("ui", "Words on buttons and labels (ui.yml)", WordingShapes.Ui),
        [FileKind.Safety] = new("safety", "Wording for safety (safety.yml)", WordingShapes.Safety),
        [FileKind.References] = new("references", "Works that lessons cite (references.yml)", SourceShapes.References),
        [FileKind.People] = new("people", "Authors and reviewers (people.yml)", SourceShapes.People),
        [FileKind.QuizIds] = new("quiz-ids", "Questions that were published (quiz-ids.yml)", CatalogueShapes.QuizIds),
        [FileKind.HelpLines] = new("help-lines", "Help lines by country (help-lines.yml)", SourceShapes.HelpLines),
    };

    /// <summary>By name.</summary>
    public static IReadOnlyList<Schema> All { get; } =
        [.. s_ofData.Values.Concat([s_lesson, s_page, s_settings]).OrderBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>All of them as the files that editors fetch.</summary>
    public static IReadOnlyList<SchemaFile> Files { get; } = [.. All.Select(s => new SchemaFile(s.Name, s.ToJson()))];

    /// <summary>The schema of the file at a path from the project's root; null when files of its kind have none.</summary>
    public static Schema? For(string path, Settings settings)
    {
        if (path == "statiq.json")
        {
            return s_settings;
        }

        return new ContentFolder(settings).Place(new SourceFile(path, default, FileOrigin.Regular)).Value?.Kind switch
        {
            FileKind.Lesson => s_lesson,
            FileKind.Page or FileKind.EasyRead => s_page,
            { } kind => s_ofData.GetValueOrDefault(kind),
            null => null,
        };
    }
}
