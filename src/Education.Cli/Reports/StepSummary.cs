using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>The page that a GitHub workflow shows after a run.</summary>
internal static class StepSummary
{
    // GitHub takes 1 MiB a step.
    private const int MostRows = 300;

    /// <summary>Adds the findings to the file that the workflow names; does nothing elsewhere.</summary>
    public static void Append(IReadOnlyList<Finding> findings)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file)
        {
            File.AppendAllText(file, Write(findings));
        }
    }

    public static string Write(IReadOnlyList<Finding> findings) =>
        $"## Check of the lessons\n\n{TextReport.Counts(findings)}.\n\n{(findings.Count == 0 ? "" : FindingTable.Write(findings, MostRows))}";
}
