using System.Text;
using System.Text.Json;
using Education.Cli.Reports;
using Education.Lessons.Findings;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Writes findings about links, and the list of links that lead to the web.</summary>
internal static class LinkReport
{
    public static string Write(IReadOnlyList<LinkFinding> findings, IReadOnlyList<TreeLink> external, ReportFormat format) => format switch
    {
        ReportFormat.Text => Lines(findings.Select(f => f.Finding.ToString()), external.Select(l => $"{l.Where}: external: {l.Target}")),
        ReportFormat.Jsonl => Lines(findings.Select(f => Json(w => Record(w, f))), external.Select(l => Json(w => Record(w, l)))),
        ReportFormat.Sarif => LinkSarif.Write(findings, external),
    };

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Lines(IEnumerable<string> findings, IEnumerable<string> external) => string.Concat(findings.Concat(external).Select(line => line + "\n"));

    private static void Record(Utf8JsonWriter json, LinkFinding found)
    {
        var finding = found.Finding;
        json.WriteStartObject();
        Place(json, finding.Where);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Slug);
        json.WriteString("severity", SeverityWords.Sarif(finding.Severity));
        json.WriteString("target", found.Target);
        json.WriteString("message", finding.Message);
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteString("suggestion", suggestion);
        }

        json.WriteEndObject();
    }

    private static void Record(Utf8JsonWriter json, TreeLink link)
    {
        json.WriteStartObject();
        Place(json, link.Where);
        json.WriteString("external", link.Target);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, SourceSpan where)
    {
        json.WriteString("file", where.Path);
        json.WriteNumber("line", where.Line);
        json.WriteNumber("column", where.Column);
        json.WriteNumber("endLine", where.EndLine);
        json.WriteNumber("endColumn", where.EndColumn);
    }
}
