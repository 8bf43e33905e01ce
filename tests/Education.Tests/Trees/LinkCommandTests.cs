using System.Text.Json;
using Xunit;

namespace Education.Tests.Trees;

/// <summary>The command as a whole: its forms of report, its list of external links, its ends.</summary>
public sealed class LinkCommandTests
{
    private const string Page = "# A\n\nSee [the web](https://example.org/a), [gone away](gone.md) and [nowhere](#b).\n";

    [Fact]
    public void All_forms_tell_the_same()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", Page);
        var lines = LinkCommand.Find("--root", folder.Path);
        Assert.Equal([new FoundLink("a.md", 3, 51, "EDU2001"), new FoundLink("a.md", 3, 74, "EDU2003")], lines);

        var text = LinkCommand.Run("--root", folder.Path);
        Assert.Equal(1, text.Code);
        Assert.All(lines, l => Assert.Contains($"{l.File}({l.Line},{l.Column}): error {l.Rule}: ", text.Output, StringComparison.Ordinal));

        using var sarif = JsonDocument.Parse(LinkCommand.Run("--root", folder.Path, "--format", "sarif").Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var places = run.GetProperty("results").EnumerateArray().Select(r =>
        {
            var place = r.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[r.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), r.GetProperty("ruleId").GetString());
            return new FoundLink(place.GetProperty("artifactLocation").GetProperty("uri").GetString() ?? "", region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), r.GetProperty("ruleId").GetString() ?? "");
        });
        Assert.Equal(lines, places);
    }

    [Fact]
    public void External_links_are_listed_when_asked_for()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", "See [the web](https://example.org/a).\n");
        Assert.Equal(("", 0), LinkCommand.Run("--root", folder.Path));
        Assert.Equal(("a.md(1,15): external: https://example.org/a\n", 0), LinkCommand.Run("--root", folder.Path, "--external"));
    }

    [Fact]
    public void Text_that_is_nested_too_deeply_is_named()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", new string('>', 5000) + " deep\n");
        folder.Write("b.md", "See [a part](a.md#deep).\n");
        Assert.Equal([new FoundLink("a.md", 1, 1, "EDU2309")], LinkCommand.Find("--root", folder.Path));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_not_move_places()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", "\uFEFF" + Page.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal([new FoundLink("a.md", 3, 51, "EDU2001"), new FoundLink("a.md", 3, 74, "EDU2003")], LinkCommand.Find("--root", folder.Path));
    }
}
