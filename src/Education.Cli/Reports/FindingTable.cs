using System.Globalization;
using System.Text;
using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>Findings as a table in Markdown, errors first.</summary>
internal static class FindingTable
{
    /// <summary>At most <paramref name="most"/> rows, and a line that says how many are left out.</summary>
    public static string Write(IReadOnlyList<Finding> findings, int most)
    {
        var table = new StringBuilder("| | Where | Rule | What to do |\n| --- | --- | --- | --- |\n");
        foreach (var finding in findings.OrderByDescending(f => f.Severity).Take(most))
        {
            var where = finding.Where;
            table.Append(CultureInfo.InvariantCulture, $"| {SeverityWords.Sarif(finding.Severity)} | {SafeMarkdown.Of(where.Path)}, line {where.Line} ");
            table.Append(CultureInfo.InvariantCulture, $"| {finding.Rule.Id} {SafeMarkdown.Of(finding.Rule.Slug)} | {SafeMarkdown.Of(finding.Message)} |\n");
        }

        return findings.Count > most ? $"{table}\n{findings.Count - most} more are left out here.\n" : table.ToString();
    }
}
