using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Cli.Preview;

/// <summary>What the panel shows beside a page.</summary>
internal static class PanelData
{
    public static string Of(PreviewSite site, string source)
    {
        var lesson = site.Source.Publication.Library.Shelves.SelectMany(s => s.Lessons).FirstOrDefault(l => l.SourcePath == source);
        var findings = site.Findings.Where(f => f.Where.Path == source).ToList();
        return new JsonObject
        {
            ["source"] = source,
            ["generation"] = site.Generation,
            ["level"] = lesson is null ? null : Level(lesson),
            ["findings"] = new JsonArray([.. findings.Select(Row)]),
            ["elsewhere"] = site.Findings.Count(f => f.Severity == Severity.Error) - findings.Count(f => f.Severity == Severity.Error),
        }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Level(Lesson lesson) => new()
    {
        ["fleschKincaid"] = Math.Round(lesson.Level.FleschKincaid, 1),
        ["smog"] = Math.Round(lesson.Level.Smog, 1),
        ["words"] = lesson.Level.Counts.Words,
        ["sentences"] = lesson.Level.Counts.Sentences,
    };

    private static JsonNode Row(Finding finding) => new JsonObject
    {
        ["rule"] = finding.Rule.Id,
        ["severity"] = finding.Severity.ToString(),
        ["line"] = finding.Where.Line,
        ["column"] = finding.Where.Column,
        ["message"] = finding.Message,
    };
}
