using System.Text.Json.Nodes;
using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors read. Columns count UTF-16 units from 1; ends are exclusive, as ours are.</summary>
internal sealed class SarifReport : IFindingReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SRCROOT";

    public string Name => "sarif";

    public void Write(FindingSheet sheet, TextWriter output) => output.Write(Log(sheet).ToJsonString(ReportJson.Indented) + "\n");

    /// <summary>The whole report; its results stand in the order of the findings.</summary>
    public static JsonObject Log(FindingSheet sheet)
    {
        var rules = sheet.Rules;
        var places = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        return new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = SarifRules.Driver(sheet, rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. sheet.Findings.Select(f => Result(f, places[f.Rule.Id]))]),
            }),
        };
    }

    private static JsonNode Result(Finding finding, int ruleIndex)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = SeverityWords.Sarif(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject { ["artifactLocation"] = File(finding.Where), ["region"] = Region(finding.Where) },
            }),
        };
        if (finding.Suggestion is { } suggestion)
        {
            result["fixes"] = new JsonArray(Fix(finding.Where, suggestion));
        }

        return result;
    }

    private static JsonObject Fix(SourceSpan where, string suggestion) => new()
    {
        ["description"] = new JsonObject { ["text"] = $"Write ‘{suggestion}’." },
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = File(where),
            ["replacements"] = new JsonArray(new JsonObject
            {
                ["deletedRegion"] = Region(where),
                ["insertedContent"] = new JsonObject { ["text"] = suggestion },
            }),
        }),
    };

    private static JsonObject File(SourceSpan where) => new()
    {
        ["uri"] = string.Join('/', where.Path.Split('/').Select(Uri.EscapeDataString)),
        ["uriBaseId"] = Root,
    };

    private static JsonObject Region(SourceSpan where) => new()
    {
        ["startLine"] = where.Line,
        ["startColumn"] = where.Column,
        ["endLine"] = where.EndLine,
        ["endColumn"] = where.EndColumn,
    };
}
