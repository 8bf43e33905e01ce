using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Authoring.Rules;
using Education.Authoring.SiteSettings;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Xunit;

namespace Education.Tests.Authoring.Rules;

/// <summary>Each rule of reading files has a page, and the examples on it are true.</summary>
public sealed class RulePageTests
{
    private static IEnumerable<Rule> Own =>
        FileRules.All.Concat(FieldRules.All).Concat(FrontMatterRules.All).Concat(FigureRules.All).Concat(DataRules.All).Concat(SettingsRules.All);

    public static TheoryData<string> Ids => [.. Own.Select(r => r.Id)];

    public static TheoryData<string> IdsWithExamples => [.. Own.Select(r => r.Id).Where(id => new RulePage(id).Part("Bad").Length > 0)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_page(string id)
    {
        var rule = AuthoringRules.All.Single(r => r.Id == id);
        var page = new RulePage(id);
        Assert.StartsWith($"# {id} — {rule.Slug}\n\n{rule.Title}\n\n**Severity**: {rule.Severity.ToString().ToLowerInvariant()}\n", page.Text, StringComparison.Ordinal);
        Assert.All(["When it appears", "Why", "What to do"], part => Assert.True(page.Part(part).Length > 0, part));
        Assert.NotEqual(page.Part("Bad").Length > 0, page.Part("Tested in").Length > 0);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_bad_example_breaks_the_rule_and_the_good_one_does_not(string id)
    {
        var page = new RulePage(id);
        Assert.Contains(id, Broken(page.Files("Bad")));
        var good = page.Files("Good");
        Assert.NotEmpty(good);
        Assert.DoesNotContain(id, Broken(good));
    }

    [Fact]
    public void Ids_and_slugs_stand_once()
    {
        Assert.Equal(AuthoringRules.All.Count, AuthoringRules.All.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(AuthoringRules.All.Count, AuthoringRules.All.Select(r => r.Slug).Distinct(StringComparer.Ordinal).Count());
    }

    private static HashSet<string> Broken(IReadOnlyList<SourceFile> files)
    {
        var content = files.Where(f => f.Path != "statiq.json").ToList();
        var settings = files.Where(f => f.Path == "statiq.json").SelectMany(f => SettingsReader.Read(f, AuthoringRules.All).Findings);
        return [.. LibraryReader.Read(content, new Settings()).Findings.Concat(settings).Select(f => f.Rule.Id)];
    }
}
