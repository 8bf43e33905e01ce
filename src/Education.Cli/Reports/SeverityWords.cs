using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>What other programs call our severities.</summary>
internal static class SeverityWords
{
    /// <summary>In SARIF, and in our own reports.</summary>
    public static string Sarif(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };

    /// <summary>As a command of a GitHub workflow.</summary>
    public static string GitHub(Severity severity) => severity switch
    {
        Severity.Note => "notice",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };
}
