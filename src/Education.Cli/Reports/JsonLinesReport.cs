using System.Text.Json.Nodes;
using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>One finding a line, for scripts.</summary>
internal sealed class JsonLinesReport : IFindingReport
{
    public string Name => "jsonl";

    public void Write(FindingSheet sheet, TextWriter output)
    {
        foreach (var finding in sheet.Findings)
        {
            output.Write(Row(finding).ToJsonString(ReportJson.OneLine) + "\n");
        }
    }

    private static JsonObject Row(Finding finding) => new()
    {
        ["path"] = finding.Where.Path,
        ["line"] = finding.Where.Line,
        ["column"] = finding.Where.Column,
        ["endLine"] = finding.Where.EndLine,
        ["endColumn"] = finding.Where.EndColumn,
        ["rule"] = finding.Rule.Id,
        ["slug"] = finding.Rule.Slug,
        ["severity"] = SeverityWords.Sarif(finding.Severity),
        ["message"] = finding.Message,
        ["suggestion"] = finding.Suggestion,
    };
}
