using Education.Cli.Reports;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Reports;

/// <summary>Every form of report tells the same findings.</summary>
public sealed class ReportAgreementTests
{
    public static TheoryData<string> Forms => [.. FindingReports.Names];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_tells_every_finding_at_its_place(string form) => Prop.ForAll(
        SampleFindings.Many.ToArbitrary(),
        findings =>
        {
            var told = WrittenReport.Read(form, WrittenReport.Write(form, findings)).Order(StringComparer.Ordinal);
            Assert.Equal(findings.Select(WrittenReport.Row).Order(StringComparer.Ordinal), told);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Every_form_is_listed() => Assert.Equal(
        typeof(IFindingReport).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IFindingReport))).Select(t => t.Name).Order(StringComparer.Ordinal),
        FindingReports.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void An_unknown_form_is_refused_with_the_known_ones() =>
        Assert.Contains("text, jsonl, sarif, junit, github", Assert.Throws<Cli.UsageException>(() => FindingReports.Find("xml")).Message, StringComparison.Ordinal);
}
