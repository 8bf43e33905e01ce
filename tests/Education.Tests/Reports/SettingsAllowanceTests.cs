using Education.Tests.Authoring;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Reports;

/// <summary>Findings that the settings accept for a file.</summary>
public sealed class SettingsAllowanceTests
{
    private static readonly (string, string) s_broken = (SmallProject.Other, SmallProject.Text(SmallProject.Other) + "\nSee [the way out](not-there.md).\n");

    [Fact]
    public void A_finding_that_is_accepted_is_not_told() => Assert.DoesNotContain("EDU2001", Told("content/en/understand/x.md", "\"until\": \"2026-11-21\""), StringComparison.Ordinal);

    [Fact]
    public void Only_the_named_file_is_covered()
    {
        string told = Told("content/en/understand/pain-is-real.md", "\"until\": \"2027-01-01\"");
        Assert.Contains("EDU2001", told, StringComparison.Ordinal);
        Assert.Contains("EDU9204 1,86 Nothing in ‘content/en/understand/pain-is-real.md’ breaks EDU2001 (broken-link) any more.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allowance_that_has_run_out_covers_nothing()
    {
        string told = Told("content/en/understand/x.md", "\"until\": \"2026-11-20\"");
        Assert.Contains("EDU2001", told, StringComparison.Ordinal);
        Assert.Contains("EDU9205 1,86 This allowance of EDU2001 ended on 2026-11-20.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allowance_without_a_reason_covers_nothing()
    {
        var files = SmallProject.With("""{ "SiteTitle": "P", "Education": { "Allow": [{ "rule": "EDU2001", "path": "content/en/understand/x.md" }] } }""", s_broken);
        string told = Files.Told(SmallProject.Findings(files));
        Assert.Contains("The key ‘reason’ is missing here.", told, StringComparison.Ordinal);
        Assert.Contains("EDU2001", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Clinical_safety_cannot_be_accepted()
    {
        var files = SmallProject.With("""{ "SiteTitle": "P", "Education": { "Allow": [{ "rule": "EDU5001", "path": "content/en/understand/x.md", "reason": "r" }] } }""");
        Assert.Contains("EDU9203", Files.Told(SmallProject.Findings(files)), StringComparison.Ordinal);
    }

    private static string Told(string path, string until)
    {
        string settings = $$"""{ "SiteTitle": "Pain", "InputPaths": ["content"], "Education": { "Allow": [{ "rule": "EDU2001", "path": "{{path}}", "reason": "Soon there.", {{until}} }] } }""";
        return Files.Told(SmallProject.Findings(SmallProject.With(settings, s_broken)));
    }
}
