using System.Text;
using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Tests.Content;
using Education.Theme;
using Xunit;

namespace Education.Tests.Publishing;

/// <summary>Pages of sets and pages that list things: there when the content has any, and only then.</summary>
public sealed class ListPageTests
{
    private static readonly Settings Hosted = new() { Host = "pain.example.org" };

    private static readonly string[] Lists = ["en/easy-read/index.html", "en/sets/index.html", "en/tools/index.html"];

    [Fact]
    public void Every_set_has_a_page_that_says_what_it_is()
    {
        var run = Run(SiteContent.English);
        foreach (var set in SiteContent.English.Sets)
        {
            string html = Text(run, $"en/sets/{set.Id}/index.html");
            Assert.Contains($"<h1>{set.Title}</h1>", html, StringComparison.Ordinal);
            Assert.Contains("\"@type\":\"Course\"", html, StringComparison.Ordinal);
            Assert.Contains("<li><a href=\"../../../en/sets/\">", html, StringComparison.Ordinal);
            Assert.Contains(set.For, html, StringComparison.Ordinal);
            Assert.NotEmpty(set.For);
        }
    }

    [Fact]
    public void Search_engines_and_readers_find_the_lists()
    {
        var run = Run(SiteContent.English);
        string sitemap = Text(run, "sitemap.xml");
        Assert.All(Lists, list => Assert.Contains($"<loc>https://pain.example.org/{list[..^"index.html".Length]}</loc>", sitemap, StringComparison.Ordinal));
        Assert.All(SiteContent.English.Sets, set => Assert.Contains($"/en/sets/{set.Id}/</loc>", sitemap, StringComparison.Ordinal));
        Assert.All(SiteContent.English.Worksheets, sheet => Assert.Contains($"href=\"../../en/tools/{sheet.Id}/\"", Text(run, Lists[2]), StringComparison.Ordinal));
        Assert.All(SiteContent.English.EasyReads, easy => Assert.Contains($"href=\"../../en/lessons/{easy.Lesson}/easy/\"", Text(run, Lists[0]), StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_sets_sheets_and_easy_read_versions_has_no_list_and_no_link_to_one()
    {
        var run = Run(SiteContent.English with { Sets = [], Worksheets = [], EasyReads = [] });
        Assert.Empty(run.Artifacts.Select(a => a.Path).Where(path => Lists.Contains(path) || path.StartsWith("en/sets/", StringComparison.Ordinal)));
        string sitemap = Text(run, "sitemap.xml");
        Assert.All(Lists, list => Assert.DoesNotContain(list[..^"index.html".Length] + "</loc>", sitemap, StringComparison.Ordinal));
        Assert.DoesNotContain("/sets/", Text(run, "en/paths/clinicians/index.html"), StringComparison.Ordinal);
    }

    private static PressRun Run(Shelf shelf) =>
        PressRun.Plan(new Publication(new Library(new LibraryParts { Shelves = [shelf] }), Hosted, new DateOnly(2026, 11, 21)), ThemeFiles.Read());

    private static string Text(PressRun run, string path)
    {
        using var press = new Press();
        return Encoding.UTF8.GetString(run.Artifacts.Single(a => a.Path == path).Make(press).Span);
    }
}
