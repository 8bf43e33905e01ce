using Education.Tests.House;
using Xunit;

namespace Education.Tests.Trees;

/// <summary>How far the links of Markdown files may reach, and which of them are judged.</summary>
public sealed class LinkBorderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public LinkBorderTests()
    {
        _folder.Write("README.md", "# Start\n\nSee [nothing](gone.md).\n");
        _folder.Write("src/x.cs", "");
        _folder.Write("docs/in/b.md", "# B\n");
        _folder.Write("docs/in/a.md", """
            [a part](../../README.md#start)
            [there and back](../../docs/in/b.md#b)
            [a folder](../../src/)
            [a line](../../src/x.cs#L5)
            [letter case](../../Readme.md)
            [nothing](../../src/y.cs)
            [no part](../../README.md#end)
            [too far](../../../etc.md)
            [no folder](../../nowhere/x.cs)
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Links_reach_what_lies_in_the_same_repository()
    {
        _folder.Write(".git/HEAD", "");
        Assert.Equal(["5 EDU2002", "6 EDU2001", "7 EDU2003", "8 EDU2004", "9 EDU2001"], Found("--root", Path.Combine(_folder.Path, "docs/in")));
        Assert.Equal(["5 EDU2002", "6 EDU2001", "7 EDU2003", "8 EDU2004", "9 EDU2001"], Found("--root", Path.Combine(_folder.Path, "docs")));
    }

    [Fact]
    public void A_border_may_be_named()
    {
        string docs = Path.Combine(_folder.Path, "docs", "in");
        Assert.Equal(["5 EDU2002", "6 EDU2001", "7 EDU2003", "8 EDU2004", "9 EDU2001"], Found("--root", docs, "--border", _folder.Path));
        _folder.Write(".git/HEAD", "");
        Assert.Equal([.. Enumerable.Range(1, 9).Select(line => $"{line} EDU2004")], Found("--root", docs, "--border", docs));
        Assert.Contains("does not hold", Assert.Throws<InvalidOperationException>(() => Found("--root", docs, "--border", Path.Combine(_folder.Path, "src"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_Git_the_folder_is_the_border() =>
        Assert.All(Found("--root", Path.Combine(_folder.Path, "docs", "in")), found => Assert.EndsWith(" EDU2004", found, StringComparison.Ordinal));

    [Fact]
    public void A_link_of_the_disk_that_leads_to_itself_is_no_file()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "docs", "in", "ring.md"), "ring.md");
        _folder.Write("docs/in/c.md", "[ring](ring.md)\n");
        Assert.Equal(["1 EDU2001"], Found("--root", Path.Combine(_folder.Path, "docs", "in"), "--ignore", "a.md"));
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/")]
    [InlineData("docs/**/a.md")]
    [InlineData("**/in/*.md")]
    public void Some_documents_may_be_passed_over(string glob) => Assert.Equal(["3 EDU2001"], Found("--root", _folder.Path, "--ignore", glob));

    [Fact]
    public void The_example_of_the_documentation_is_true()
    {
        Assert.Contains("\neducation links --root docs ", Repository.Read("docs/authoring/links.md"), StringComparison.Ordinal);
        Assert.Equal(("", 0), LinkCommand.Run("--root", Path.Combine(Repository.Root, "docs")));
    }

    private static IEnumerable<string> Found(params string[] arguments) => LinkCommand.Find(arguments).Select(f => $"{f.Line} {f.Rule}");
}
