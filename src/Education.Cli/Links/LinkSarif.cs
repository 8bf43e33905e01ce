using System.Text.Json;
using Education.Lessons.Findings;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Writes findings as SARIF 2.1.0.</summary>
internal static class LinkSarif
{
    public static string Write(IReadOnlyList<LinkFinding> findings, IReadOnlyList<TreeLink> external) =>
        LinkReport.Json(json => Log(json, findings, external), new JsonWriterOptions { Indented = true }) + "\n";

    private static void Log(Utf8JsonWriter json, IReadOnlyList<LinkFinding> findings, IReadOnlyList<TreeLink> external)
    {
        var rules = findings.Select(f => f.Finding.Rule).DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var found in findings)
        {
            Result(json, found, rules.FindIndex(r => r.Id == found.Finding.Rule.Id));
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartArray("externalLinks");
        external.Select(l => l.Target).Distinct(StringComparer.Ordinal).ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "education");
        json.WriteString("version", typeof(LinkSarif).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Slug);
            Text(json, "shortDescription", rule.Title);
            Text(json, "help", $"education explain {rule.Id}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LinkReport.Word(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, LinkFinding found, int rule)
    {
        var where = found.Finding.Where;
        json.WriteStartObject();
        json.WriteString("ruleId", found.Finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LinkReport.Word(found.Finding.Severity));
        Text(json, "message", found.Finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', where.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", where.Line);
        json.WriteNumber("startColumn", where.Column);
        json.WriteNumber("endLine", where.EndLine);
        json.WriteNumber("endColumn", where.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("target", found.Target);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
