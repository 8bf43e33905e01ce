using Education.Authoring.Rules;
using Education.Lessons.Checks;
using Education.Lessons.Findings;

using Education.Tests.Authoring.Rules;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Rules;

/// <summary>Each rule of a check has a page, and the examples on it are true: the bad one breaks that rule and no other, the good one none.</summary>
public sealed class CheckPageTests
{
    private static IEnumerable<Rule> Own => CheckList.All.Select(c => c.Rule).Concat(InspectionRules.All);

    public static TheoryData<string> Ids => [.. Own.Select(r => r.Id)];

    [Fact]
    public void The_base_content_is_clean() => Assert.Equal("", Told(RuleExample.Findings([])));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_page(string id)
    {
        var rule = Own.Single(r => r.Id == id);
        var page = new RulePage(id);
        Assert.StartsWith($"# {id} — {rule.Slug}\n\n{rule.Title}\n\n**Severity**: {rule.Severity.ToString().ToLowerInvariant()}\n", page.Text, StringComparison.Ordinal);
        Assert.All(["When it appears", "Bad", "Good", "Why", "What to do"], part => Assert.NotEqual("", page.Part(part)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_breaks_that_rule_alone(string id)
    {
        var found = RuleExample.Findings(new RulePage(id).Files("Bad")).Where(f => Counts(f, id)).ToList();
        Assert.True(found.Count > 0 && found.All(f => f.Rule.Id == id), $"{id} expected, found:\n{Told(found)}");
        Assert.All(found, f => Assert.True(f.Where.Line > 0 && f.Where.Column > 0 && f.Where.Path.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_is_clean(string id)
    {
        var files = new RulePage(id).Files("Good");
        Assert.NotEmpty(files);
        Assert.Equal("", Told(RuleExample.Findings(files).Where(f => Counts(f, id))));
    }

    [Fact]
    public void Ids_and_slugs_stand_once()
    {
        var all = Own.Concat(AuthoringRules.All).ToList();
        Assert.Equal(all.Count, all.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(r => r.Slug).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_check_is_listed_once_by_rising_id()
    {
        var written = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && typeof(ICheck).IsAssignableFrom(t)).Select(t => t.Name);
        Assert.Equal(written.Order(StringComparer.Ordinal), CheckList.All.Select(c => c.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(CheckList.All.Select(c => c.Rule.Id).Order(StringComparer.Ordinal), CheckList.All.Select(c => c.Rule.Id));
    }

    [Fact]
    public void The_list_of_rules_names_every_page()
    {
        string list = Repository.Read("docs/rules/README.md");
        Assert.All(Repository.Files("docs/rules", "EDU*.md"), page => Assert.Contains($"]({Path.GetFileName(page)})", list, StringComparison.Ordinal));
        Assert.All(Own, rule => Assert.Contains($"| {rule.Slug} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |", list, StringComparison.Ordinal));
    }

    // Notes are no fault; an example need not be free of those of other rules.
    private static bool Counts(Finding finding, string id) => finding.Severity > Severity.Note || finding.Rule.Id == id;

    private static string Told(IEnumerable<Finding> findings) => string.Join('\n', findings);
}
