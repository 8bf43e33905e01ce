using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>Commands to a GitHub workflow, which shows each finding at its line of the pull request.</summary>
internal sealed class GitHubReport : IFindingReport
{
    public string Name => "github";

    public void Write(FindingSheet sheet, TextWriter output)
    {
        foreach (var finding in sheet.Findings)
        {
            output.Write(Command(finding) + "\n");
        }
    }

    private static string Command(Finding finding)
    {
        var where = finding.Where;
        string title = $"{finding.Rule.Id} {finding.Rule.Slug}";
        string place = FormattableString.Invariant($"file={Property(where.Path)},line={where.Line},endLine={where.EndLine},col={where.Column}");
        string end = where.EndLine == where.Line ? FormattableString.Invariant($",endColumn={where.EndColumn}") : "";
        return $"::{SeverityWords.GitHub(finding.Severity)} {place}{end},title={Property(title)}::{Escape(finding.Message)}";
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
