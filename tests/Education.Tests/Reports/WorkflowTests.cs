using System.Text.RegularExpressions;
using Education.Cli.Review;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Reports;

/// <summary>Pull requests of strangers are checked without secrets; what may write never runs what they wrote.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github/workflows"), "*.yml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_expression_stands_inside_a_script(string file)
    {
        var scripts = Script().Matches(Read(file)).Select(m => m.Value).ToList();
        Assert.NotEmpty(Run().Matches(Read(file)));
        Assert.All(scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Rights_are_asked_for_one_by_one(string file)
    {
        Assert.Contains("\npermissions:\n", Read(file), StringComparison.Ordinal);
        Assert.DoesNotContain("write-all", Read(file), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_a_strangers_text_may_write_nothing()
    {
        string check = Read("check.yml");
        Assert.DoesNotContain("write", check[check.IndexOf("permissions:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", check, StringComparison.Ordinal);
        Assert.DoesNotContain("github.token", check, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_write_takes_the_main_branch_and_looks_at_the_text_first()
    {
        string comment = Read("comment.yml");
        Assert.Equal("${{ github.event.repository.default_branch }}", Ref().Match(comment).Groups[1].Value);
        int look = comment.IndexOf("review --accept", StringComparison.Ordinal);
        Assert.InRange(look, 1, comment.IndexOf("gh api", StringComparison.Ordinal));
        Assert.Contains(ReviewText.Mark, comment, StringComparison.Ordinal);
    }

    private static string Read(string file) => Repository.Read($".github/workflows/{file}");

    [GeneratedRegex(@"run: (?:\|\n(?:(?: {10}.*)?\n)+|.*\n)")]
    private static partial Regex Script();

    [GeneratedRegex(@"\brun: |\buses: ")]
    private static partial Regex Run();

    [GeneratedRegex(@"ref: (.*)")]
    private static partial Regex Ref();
}
