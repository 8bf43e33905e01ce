using Education.Cli;
using Education.Cli.Baselines;
using Education.Cli.Building;
using Education.Tests.Authoring.Rules;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Reports;

public sealed class BaselineTests
{
    private const string Broken = "\nSee [the way out](not-there.md).\n";

    private static string Lesson => SmallProject.Text(SmallProject.Other);

    [Fact]
    public void A_known_finding_is_left_out_wherever_its_line_goes()
    {
        var baseline = Baseline.Of(SmallProject.Check((SmallProject.Other, Lesson + Broken)));
        var later = SmallProject.Check((SmallProject.Other, Lesson.Replace("\n## ", "\nOne more line.\n\n## ", StringComparison.Ordinal) + Broken));
        Assert.Contains(later.Source.Findings, f => f.Rule.Id == "EDU2001");
        Assert.DoesNotContain(baseline.Sift(later).Fresh, f => f.Rule.Id == "EDU2001");
    }

    [Fact]
    public void The_same_mistake_a_second_time_is_told()
    {
        var baseline = Baseline.Of(SmallProject.Check((SmallProject.Other, Lesson + Broken)));
        var fresh = baseline.Sift(SmallProject.Check((SmallProject.Other, Lesson + Broken + Broken))).Fresh;
        Assert.Equal("EDU2001", Assert.Single(fresh, f => f.Rule.Id == "EDU2001").Rule.Id);
    }

    [Fact]
    public void A_mended_finding_is_told_at_its_line_of_the_baseline()
    {
        var baseline = BaselineFile.Read("b.jsonl", BaselineFile.Write(Baseline.Of(SmallProject.Check((SmallProject.Other, Lesson + Broken)))));
        var gone = BaselineFile.Faults("b.jsonl", baseline.Sift(SmallProject.Check()).Gone);
        var told = Assert.Single(gone, f => f.Message.Contains("EDU2001", StringComparison.Ordinal));
        Assert.Equal(("EDU9301", "b.jsonl"), (told.Rule.Id, told.Where.Path));
        Assert.Equal(baseline.Entries.Single(e => e.Fingerprint.Rule == "EDU2001").Line, told.Where.Line);
    }

    [Fact]
    public void Clinical_safety_is_never_let_through()
    {
        var unsafeLesson = SmallProject.Check((SmallProject.Other, Lesson.Replace("<!-- safety -->", "", StringComparison.Ordinal)));
        Assert.Contains(unsafeLesson.Source.Findings, f => f.Rule.IsClinicalSafety);
        Assert.Contains(Baseline.Of(unsafeLesson).Sift(unsafeLesson).Fresh, f => f.Rule.IsClinicalSafety);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var baseline = Baseline.Of(SmallProject.Check((SmallProject.Other, Lesson + Broken + "\n“é😀” [here](a%20b.md)\n")));
        Assert.NotEmpty(baseline.Entries);
        Assert.Equal(baseline.Entries, BaselineFile.Read("b", BaselineFile.Write(baseline)).Entries);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"path\":\"a\",\"rule\":\"b\",\"words\":\"c\",\"count\":0}")]
    [InlineData("{\"path\":\"a\",\"rule\":\"b\",\"words\":\"c\",\"count\":\"1\"}")]
    public void A_line_that_is_no_entry_is_named(string line) =>
        Assert.StartsWith("b.jsonl(2)", Assert.Throws<UsageException>(() => BaselineFile.Read("b.jsonl", $"\n{line}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_page_of_the_rule_is_true()
    {
        var page = new RulePage(BaselineRules.Stale.Id);
        Assert.StartsWith($"# EDU9301 — {BaselineRules.Stale.Slug}\n\n{BaselineRules.Stale.Title}\n\n**Severity**: warning\n", page.Text, StringComparison.Ordinal);
        Assert.Single(Faults("Bad"));
        Assert.Empty(Faults("Good"));
        Assert.Equal(RulePages.Read(BaselineRules.Stale), page.Text.TrimEnd());

        IEnumerable<Lessons.Findings.Finding> Faults(string part)
        {
            var file = page.Files(part).Single();
            return BaselineFile.Faults(file.Path, BaselineFile.Read(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Sift(SmallProject.Check()).Gone);
        }
    }
}
