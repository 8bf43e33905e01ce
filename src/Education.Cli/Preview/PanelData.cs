using System.Text.Json.Nodes;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Cli.Preview;

/// <summary>What the panel shows beside a page.</summary>
internal static class PanelData
{
    public static string Of(PreviewSite site, string source)
    {
        var lesson = site.Publication.Library.Shelves.SelectMany(s => s.Lessons).FirstOrDefault(l => l.SourcePath == source);
        var findings = site.Findings.Where(f => f.Where.Path == source).ToList();
        return new JsonObject
        {
            ["source"] = source,
            ["generation"] = site.Generation,
            ["level"] = lesson is null ? null : Level(lesson),
            ["findings"] = new JsonArray([.. findings.Select(Row)]),
            ["elsewhere"] = site.Findings.Count(f => f.Severity == Severity.Error) - findings.Count(f => f.Severity == Severity.Error),
        }.ToJsonString();
    }

    private static JsonObject Level(Lesson lesson)
    {
        var view = LessonLevels.Of(lesson);
        return new JsonObject
        {
            ["fleschKincaid"] = One(lesson.Level.FleschKincaid),
            ["smog"] = One(lesson.Level.Smog),
            ["words"] = lesson.Level.Counts.Words,
            ["sentences"] = lesson.Level.Counts.Sentences,
            ["parts"] = new JsonArray([.. view.Parts.Select(p => (JsonNode)new JsonObject { ["heading"] = p.Heading, ["grade"] = One(p.Grade) })]),
            ["hard"] = new JsonArray([.. view.Hard.Select(h => (JsonNode)new JsonObject { ["text"] = h.Text, ["words"] = h.Words, ["line"] = h.Line })]),
        };
    }

    private static JsonNode Row(Finding finding) => new JsonObject
    {
        ["rule"] = finding.Rule.Id,
        ["severity"] = finding.Severity.ToString(),
        ["line"] = finding.Where.Line,
        ["column"] = finding.Where.Column,
        ["message"] = finding.Message,
        ["suggestion"] = finding.Suggestion,
    };

    private static double One(double number) => Math.Round(number, 1);
}
