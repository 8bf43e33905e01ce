using Xunit;

namespace Education.Tests.Trees;

/// <summary>The corpus of links: each bad one is found at its place under its rule, and nothing else is.</summary>
public sealed class LinkCorpusTests(CheckedTrees trees) : IClassFixture<CheckedTrees>
{
    public static TheoryData<string> Names => [.. LinkCase.All.Select(c => c.ToString())];

    public static TheoryData<string> Trees => [.. LinkCase.All.Select(c => c.Tree).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_is_judged_right(string name)
    {
        var link = LinkCase.All.Single(c => c.ToString() == name);
        var there = trees.Found(link.Tree).Where(f => f.File == link.File && f.Line == link.Line).ToList();
        if (link.IsGood)
        {
            Assert.Empty(there);
        }
        else
        {
            var found = Assert.Single(there);
            Assert.Equal(link.Rule, found.Rule);
            Assert.True(link.Column == 0 || link.Column == found.Column, $"column {link.Column} expected, found {found.Column}");
        }
    }

    [Theory]
    [MemberData(nameof(Trees))]
    public void Nothing_else_is_found(string tree)
    {
        var expected = LinkCase.All.Where(c => c.Tree == tree && !c.IsGood).Select(c => (c.File, c.Line)).ToHashSet();
        Assert.Empty(trees.Found(tree).Where(f => !expected.Contains((f.File, f.Line))));
    }

    [Fact]
    public void The_corpus_has_hundreds_of_links_good_and_bad()
    {
        Assert.InRange(LinkCase.All.Count, 200, int.MaxValue);
        Assert.InRange(LinkCase.All.Count(c => c.IsGood), 100, int.MaxValue);
        Assert.InRange(LinkCase.All.Count(c => !c.IsGood), 100, int.MaxValue);
    }
}
