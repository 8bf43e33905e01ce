using System.Text.Json.Nodes;
using Education.Authoring.Schemas;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Cli.LanguageServer;

/// <summary>Where a name under the cursor is written down.</summary>
internal static class Definition
{
    public static JsonNode? At(Cursor cursor, Reading reading) =>
        Spots.At(cursor, reading) is { } spot && Place(spot, cursor, reading) is { } where
            ? new JsonObject { ["uri"] = reading.UriOf(where.Path), ["range"] = Lsp.Range(where) }
            : null;

    private static SourceSpan? Place(Spot spot, Cursor cursor, Reading reading)
    {
        var (library, language) = (reading.Library, reading.LanguageOf(cursor.File.Path));
        return spot.Names switch
        {
            Naming.Nothing => Page(spot, reading),
            Naming.Lesson => Start(library.Find(language, new LessonId(spot.Name))?.SourcePath),
            Naming.Term => library.Find(language, new TermId(Slug.Of(spot.Name)))?.Where,
            Naming.Worksheet => library.Find(language, new WorksheetId(spot.Name))?.Where,
            Naming.Reference => library.Find(new ReferenceKey(spot.Name))?.Where,
            Naming.Person => library.Find(new PersonId(spot.Name))?.Where,
            Naming.Figure => Start(library.Find(new FigureId(spot.Name))?.SourcePath),
            Naming.Rule => Start(File.Exists(Path.Combine(reading.Root, $"docs/rules/{spot.Name}.md")) ? $"docs/rules/{spot.Name}.md" : null),
            Naming.Objective => Objective(spot.Name, cursor, reading),
            Naming.Day => null,
        };
    }

    private static SourceSpan? Page(Spot spot, Reading reading) =>
        reading.Pages.GetValueOrDefault(spot.Name) is not { } page ? null
        : page.Headings.FirstOrDefault(h => h.Anchor == spot.Fragment)?.Where ?? Start(page.Path);

    private static SourceSpan? Objective(string id, Cursor cursor, Reading reading)
    {
        var objectives = reading.Pages.GetValueOrDefault(cursor.File.Path)?.Lesson?.FrontMatter.Objectives ?? [];
        return objectives.Where(o => o.Id == id).Select(o => (SourceSpan?)o.Where).FirstOrDefault();
    }

    private static SourceSpan? Start(string? path) => path is null ? null : SourceSpan.FileStart(path);
}
