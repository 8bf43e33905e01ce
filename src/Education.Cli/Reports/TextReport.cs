using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>Prints findings as a compiler would, so that editors make them clickable.</summary>
internal sealed class TextReport : IFindingReport
{
    public string Name => "text";

    public void Write(FindingSheet sheet, TextWriter output)
    {
        foreach (var finding in sheet.Findings)
        {
            output.Write($"{finding}\n");
        }

        output.Flush();
    }

    /// <summary><c>2 errors, 1 warning, 0 notes</c>.</summary>
    public static string Counts(IReadOnlyList<Finding> findings)
    {
        int errors = findings.Count(f => f.Severity == Severity.Error);
        int warnings = findings.Count(f => f.Severity == Severity.Warning);
        return $"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(findings.Count - errors - warnings, "note")}";
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
