using System.Text.Json.Nodes;
using Education.Authoring.Schemas;
using Education.Cli.Building;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Cli.LanguageServer;

/// <summary>What is shown when the pointer rests: the findings there with the page of their rule, and what a name stands for.</summary>
internal static class Hover
{
    public static JsonNode? At(Cursor cursor, Reading reading)
    {
        var spot = Spots.At(cursor, reading);
        var findings = reading.IsOf(cursor.File) ? reading.FindingsOf(cursor.File.Path).Where(f => Holds(f.Where, cursor)).ToList() : [];
        var parts = new[] { spot is null ? Key(cursor, reading) : Card(spot, cursor, reading) }
            .Concat(findings.DistinctBy(f => f.Rule).Select(f => $"**{f.Rule.Id}** {f.Message}\n\n{RulePages.Read(f.Rule)}"))
            .OfType<string>()
            .ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var hover = new JsonObject { ["contents"] = Lsp.Markdown(string.Join("\n\n---\n\n", parts)) };
        if (spot is not null || findings.Count > 0)
        {
            hover["range"] = spot is null ? Lsp.Range(findings[0].Where) : Lsp.Range(cursor.Line, spot.Start, spot.End);
        }

        return hover;
    }

    private static string? Card(Spot spot, Cursor cursor, Reading reading)
    {
        var (library, language) = (reading.Library, reading.LanguageOf(cursor.File.Path));
        return spot.Names switch
        {
            Naming.Nothing => reading.Pages.GetValueOrDefault(spot.Name) is { } page ? Cards.Page(page) : null,
            Naming.Lesson => library.Find(language, new LessonId(spot.Name)) is { } lesson ? Cards.Lesson(lesson) : null,
            Naming.Term => library.Find(language, new TermId(Slug.Of(spot.Name))) is { } term ? Cards.Term(term) : null,
            Naming.Worksheet => library.Find(language, new WorksheetId(spot.Name)) is { } sheet ? Cards.Sheet(sheet) : null,
            Naming.Reference => library.Find(new ReferenceKey(spot.Name)) is { } work ? Cards.Work(work) : null,
            Naming.Person => library.Find(new PersonId(spot.Name)) is { } person ? $"**{person.Name}**" : null,
            Naming.Figure => library.Find(new FigureId(spot.Name)) is { } figure ? $"**{figure.Title}**\n\n{figure.Description}" : null,
            Naming.Rule => RuleList.All.FirstOrDefault(r => r.Id == spot.Name) is { } rule ? RulePages.Read(rule) : null,
            Naming.Objective => Choices.Names(Naming.Objective, cursor.File.Path, reading).FirstOrDefault(o => o.Text == spot.Name)?.Detail,
            Naming.Day => null,
        };
    }

    private static string? Key(Cursor cursor, Reading reading)
    {
        var line = YamlLine.Of(cursor.Text);
        bool isOnKey = cursor.IsInFields && line.Key.Length > 0 && cursor.Character >= line.Column && cursor.Character <= line.Column + line.Key.Length;
        return isOnKey && SchemaList.For(cursor.File.Path, reading.Settings) is { } schema
            ? YamlPlace.Around(cursor, schema.Shape).SelectMany(YamlPlace.Fields).FirstOrDefault(f => f.Key == line.Key)?.Says
            : null;
    }

    private static bool Holds(SourceSpan where, Cursor cursor)
    {
        var at = (cursor.Line + 1, cursor.Character + 1);
        return at.CompareTo((where.Line, where.Column)) >= 0 && at.CompareTo((where.EndLine, where.EndColumn)) <= 0;
    }
}
