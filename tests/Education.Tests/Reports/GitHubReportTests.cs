using Education.Cli.Baselines;
using Education.Cli.Reports;
using Education.Lessons.Findings;
using Xunit;

namespace Education.Tests.Reports;

public sealed class GitHubReportTests
{
    private static readonly Finding s_finding = BaselineRules.Stale.At(new SourceSpan("content/a,b:c.md", 3, 5, 3, 9), "50% of\r\n‘x::y’, at once");

    [Fact]
    public void A_finding_is_one_command_with_every_sign_escaped() => Assert.Equal(
        "::warning file=content/a%2Cb%3Ac.md,line=3,endLine=3,col=5,endColumn=9,title=EDU9301 baseline-stale::50%25 of%0D%0A‘x::y’, at once\n",
        WrittenReport.Write("github", [s_finding]));

    [Fact]
    public void The_summary_counts_and_lists_with_every_sign_escaped()
    {
        string summary = StepSummary.Write([s_finding, s_finding with { Severity = Severity.Error, Message = "See <b>[x](y)|@team" }]);
        Assert.Contains("1 error, 1 warning, 0 notes.", summary, StringComparison.Ordinal);
        int error = summary.IndexOf("| error |", StringComparison.Ordinal);
        Assert.InRange(error, 1, summary.IndexOf("| warning |", StringComparison.Ordinal));
        Assert.Contains("See &#60;b&#62;&#91;x&#93;(y)&#124;@\u200Bteam |", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_says_what_it_leaves_out() =>
        Assert.EndsWith("\n2 more are left out here.\n", FindingTable.Write([s_finding, s_finding, s_finding], 1), StringComparison.Ordinal);

    [Fact]
    public void Only_errors_fail_in_JUnit()
    {
        string xml = WrittenReport.Write("junit", [s_finding, s_finding with { Severity = Severity.Error, Message = "bad \u0001 sign" }]);
        Assert.Contains("<testsuites tests=\"2\" failures=\"1\" errors=\"0\">", xml, StringComparison.Ordinal);
        Assert.Contains("<failure type=\"EDU9301\" message=\"bad \uFFFD sign\">", xml, StringComparison.Ordinal);
    }
}
