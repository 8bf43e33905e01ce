using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Theme.Layouts;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

public sealed class HeadTests
{
    [Fact]
    public void The_policy_stands_before_anything_is_loaded()
    {
        string html = SamplePages.Html("lesson");
        int policy = html.IndexOf("Content-Security-Policy", StringComparison.Ordinal);
        Assert.InRange(policy, 1, html.IndexOf("<link", StringComparison.Ordinal));
        Assert.InRange(policy, 1, html.IndexOf("<script", StringComparison.Ordinal));
        Assert.InRange(html.IndexOf("charset", StringComparison.Ordinal), 1, 1024);
    }

    [Fact]
    public void A_lesson_tells_previews_and_search_engines_what_it_is()
    {
        var head = SamplePages.Lesson.Head;
        Assert.Equal("Does more pain mean more damage? · Pain explained", head?.QuerySelector("title")?.TextContent);
        Assert.Equal("https://pain.example.org/en/lessons/alarm-not-meter/", head?.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("article", head?.QuerySelector("meta[property='og:type']")?.GetAttribute("content"));
        Assert.Equal("no-referrer", head?.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
        Assert.Equal("../../../feed.xml", head?.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"));
        Assert.Contains("LearningResource", head?.QuerySelector("script[type='application/ld+json']")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_names_the_home_of_the_default_language_as_its_own()
    {
        var page = SamplePages.Parsed("languages");
        Assert.Equal("https://pain.example.org/en/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public void A_missing_page_is_never_canonical_and_finds_its_assets_from_any_depth()
    {
        var frame = SampleSite.Frame("404.html", "not-found", "This page is not here") with { Settings = new Settings { Host = "x.org", LinkRoot = "/sub" } };
        var page = PageHtml.Parse(new NotFoundPage { Frame = frame });
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("/sub/assets/site.css", page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
    }

    [Fact]
    public void The_page_for_what_is_not_kept_is_never_canonical_and_finds_its_assets_from_any_depth()
    {
        var frame = SampleSite.Frame("offline.html", "offline", "You are offline") with { Settings = new Settings { Host = "x.org", LinkRoot = "/sub" } };
        var page = PageHtml.Parse(new OfflinePage { Frame = frame });
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("/sub/assets/site.css", page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
        Assert.Equal(["/sub/en/", "/sub/en/help/", "/sub/en/help/#help-lines"], page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Search_loads_its_own_script_and_other_pages_do_not()
    {
        var frame = SampleSite.Frame("en/search/", "search", "Search");
        Assert.Equal(1, Scripts(frame, []));
        Assert.Equal(2, Scripts(frame, ["search.js"]));
        Assert.Equal(1, Scripts(frame with { Assets = new AssetLinks(new Dictionary<string, AssetLink> { ["site.js"] = new("a.js", "") }) }, ["search.js"]));
    }

    [Fact]
    public void A_title_too_long_for_a_tab_leaves_the_name_of_the_site_out()
    {
        string longTitle = new('x', 60);
        Assert.Equal(longTitle, Head.Title(SampleSite.Frame("en/x/", "page", longTitle)));
    }

    [Fact]
    public void Attributes_cannot_break_out_of_the_head()
    {
        var frame = SampleSite.Frame("en/x/", "page", "x") with { Description = "\"><script>alert(1)</script>&" };
        string html = PageHtml.Of(new NotFoundPage { Frame = frame });
        Assert.Contains("content=\"&quot;>&lt;script>alert(1)&lt;/script>&amp;\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("en", "ltr")]
    [InlineData("es-MX", "ltr")]
    public void Languages_run_their_own_way(string tag, string way) => Assert.Equal(way, Direction.Of(new Language(tag)));

    private static int Scripts(Frame frame, IReadOnlyList<string> names) =>
        Press.Parts().Of(new object(), Head.Of(frame, names)).Value.Split("type=\"module\"").Length - 1;
}
