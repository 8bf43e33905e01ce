using AngleSharp.Dom;
using Education.Lessons;
using Education.Lessons.Site;
using Education.Theme.Layouts;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

/// <summary>Ready-made sets to hand out, and the pages that list sets, sheets and easy-read versions.</summary>
public sealed class ListPagesTests
{
    [Fact]
    public void A_set_says_who_it_is_for_how_long_it_takes_and_which_lessons_come_in_which_order()
    {
        var page = SamplePages.Parsed("set");
        Assert.Contains("Who it is for: People with little time.", Words(page), StringComparison.Ordinal);
        Assert.Contains("2 lessons · 10 min", Words(page), StringComparison.Ordinal);
        Assert.Equal(["../../../en/lessons/pain-is-real/", "../../../en/lessons/alarm-not-meter/"], Links(page, "ol.lesson-list > li > a"));
        Assert.All(page.QuerySelectorAll("ol.lesson-list > li"), step => Assert.Contains("It does not measure harm.", step.TextContent, StringComparison.Ordinal));
        Assert.Equal(["../../../en/tools/my-goal/"], Links(page, "ul.lesson-list > li > a"));
        Assert.NotNull(page.QuerySelector("page-actions[data-print][data-share]"));
    }

    [Fact]
    public void A_set_on_paper_names_every_page_by_its_full_address()
    {
        var addresses = SamplePages.Parsed("set").QuerySelectorAll("p.print-only").Select(p => p.TextContent);
        Assert.Equal(
            ["sets/first-hour/", "lessons/pain-is-real/", "lessons/alarm-not-meter/", "tools/my-goal/", "help/"],
            addresses.Select(address => address.Replace("https://pain.example.org/en/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_site_that_does_not_know_its_host_prints_no_addresses()
    {
        var frame = SampleSite.Frame("en/sets/first-hour/", "set", "x") with { Settings = new Settings { SiteTitle = "Pain explained" } };
        Assert.Empty(PageHtml.Parse(new SetPage { Frame = frame, Set = SampleSite.Shelf.Sets[0] }).QuerySelectorAll("p.print-only"));
    }

    [Fact]
    public void Sets_are_listed_on_their_own_page_and_for_clinicians_and_home_leads_to_each()
    {
        string[] links = ["../../../en/sets/first-hour/"];
        Assert.Equal(["../../en/sets/first-hour/"], Links(SamplePages.Parsed("sets"), "ul.lesson-list > li > a"));
        Assert.Equal(links, Links(PathPage("clinicians"), "main ul.lesson-list > li > a"));
        Assert.Empty(Links(PathPage("understand"), "main a[href*='/sets/']"));
        Assert.Equal(["../en/sets/", "../en/sets/first-hour/"], Links(SamplePages.Parsed("home"), "main a[href*='/sets/']"));
    }

    [Fact]
    public void Each_sheet_names_the_lessons_that_use_it()
    {
        var sheet = Assert.Single(SamplePages.Parsed("worksheets").QuerySelectorAll("ul.lesson-list > li"));
        Assert.Equal(["../../en/tools/my-goal/", "../../en/lessons/alarm-not-meter/"], sheet.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("One thing that matters to you", sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("Goes with: Does more pain", sheet.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lessons_that_use_a_sheet_stand_apart()
    {
        var shelf = SampleSite.Shelf with { Lessons = [SampleSite.Alarm, SampleSite.Alarm with { Id = new LessonId("another") }] };
        var page = PageHtml.Parse(new WorksheetsPage { Frame = Framed(shelf) });
        Assert.Contains("damage? · Does", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Easy_read_versions_stand_in_the_order_of_the_paths_under_their_own_titles()
    {
        var real = SampleSite.Easy with { Lesson = SampleSite.Real.Id, Head = new PageHead("x.md", null, null) };
        var shelf = SampleSite.Shelf with { EasyReads = [SampleSite.Easy, real] };
        var page = PageHtml.Parse(new EasyReadsPage { Frame = Framed(shelf) });
        Assert.Equal(["Understand your pain"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal([SampleSite.Real.Title, "Pain is an alarm"], page.QuerySelectorAll(".a-to-z a").Select(a => a.TextContent));
    }

    [Fact]
    public void An_easy_read_version_of_a_lesson_on_no_path_is_listed_all_the_same()
    {
        var page = PageHtml.Parse(new EasyReadsPage { Frame = Framed(SampleSite.Shelf with { Paths = [] }) });
        Assert.Equal(["Pain is an alarm"], page.QuerySelectorAll(".a-to-z a").Select(a => a.TextContent));
    }

    [Fact]
    public void Menu_and_footer_lead_to_the_lists_that_there_are()
    {
        string[] lists = ["../en/easy-read/", "../en/tools/", "../en/sets/"];
        var home = SamplePages.Parsed("home");
        Assert.Equal(lists, Links(home, ".menu a").Intersect(lists));
        Assert.Equal(lists, Links(home, "footer a").Intersect(lists));
        var bare = PageHtml.Parse(new HomePage { Frame = Framed(SampleSite.Shelf with { Sets = [], Worksheets = [], EasyReads = [] }) });
        Assert.Empty(Links(bare, "a").Where(link => link is not null && (link.EndsWith("/easy-read/", StringComparison.Ordinal) || link.EndsWith("/tools/", StringComparison.Ordinal) || link.EndsWith("/sets/", StringComparison.Ordinal))));
    }

    private static IDocument PathPage(string id) => PageHtml.Parse(new PathPage
    {
        Frame = SampleSite.Frame($"en/paths/{id}/", "path", "x"),
        LearningPath = SampleSite.Shelf.Paths.Single(path => path.Id.Value == id),
    });

    private static Frame Framed(Shelf shelf) => SampleSite.Frame("en/", "x", "x") with { Shelf = shelf };

    private static string Words(IDocument page) => page.QuerySelector("main")?.TextContent ?? "";

    private static IEnumerable<string?> Links(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(a => a.GetAttribute("href"));
}
