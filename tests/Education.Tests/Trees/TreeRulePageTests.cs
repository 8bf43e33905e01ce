using Education.Lessons.Trees;
using Education.Tests.Authoring.Rules;
using Xunit;

namespace Education.Tests.Trees;

/// <summary>Each rule of links in trees has a page, and the examples on it are true.</summary>
public sealed class TreeRulePageTests
{
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.Ordinal)
    {
        ["EDU2304"] = ["--plain-web"],
        ["EDU2312"] = ["--orphans", "index.html"],
        ["EDU2401"] = ["--sizes"],
    };

    public static TheoryData<string> Ids => [.. TreeRules.All.Select(r => r.Id)];

    public static TheoryData<string> IdsWithExamples => [.. TreeRules.All.Select(r => r.Id).Where(id => new RulePage(id).Part("Bad").Length > 0)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_its_page(string id)
    {
        var rule = TreeRules.All.Single(r => r.Id == id);
        var page = new RulePage(id);
        Assert.StartsWith($"# {id} — {rule.Slug}\n\n{rule.Title}\n\n**Severity**: {rule.Severity.ToString().ToLowerInvariant()}\n", page.Text, StringComparison.Ordinal);
        Assert.All(["When it appears", "Why", "What to do"], part => Assert.NotEqual("", page.Part(part)));
        Assert.NotEqual(page.Part("Bad").Length > 0, page.Part("Tested in").Length > 0);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_bad_example_breaks_that_rule_alone_and_the_good_one_none(string id)
    {
        Assert.Equal(id, Assert.Single(Broken(id, "Bad").Distinct(StringComparer.Ordinal)));
        Assert.Empty(Broken(id, "Good"));
    }

    private static List<string> Broken(string id, string part)
    {
        using var folder = new TestFolder();
        var files = new RulePage(id).Files(part);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            folder.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        string mode = files.Any(f => f.Path.EndsWith(".html", StringComparison.Ordinal)) ? "--html" : "--root";
        return [.. LinkCommand.Find([mode, folder.Path, .. Options.GetValueOrDefault(id) ?? []]).Select(f => f.Rule)];
    }
}
