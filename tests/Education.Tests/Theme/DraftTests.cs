using Education.Lessons;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

/// <summary>As long as no clinician has reviewed the lessons, no page hides it.</summary>
public sealed class DraftTests
{
    private const string Site = "This site is still a draft. A clinician has not yet reviewed all of it.";
    private const string Page = "Draft – not yet reviewed by a clinician";

    private static readonly Shelf Reviewed = SampleSite.Shelf with { Lessons = [.. SampleSite.Shelf.Lessons.Select(Review)] };

    public static TheoryData<string> Pages => [.. SamplePages.Types];

    [Theory, MemberData(nameof(Pages))]
    public void Every_page_says_so_at_its_foot(string type) =>
        Assert.Equal(Site, SamplePages.Parsed(type).QuerySelector("body > footer .draft")?.TextContent);

    [Fact]
    public void An_easy_page_says_so_in_easy_words() =>
        Assert.Equal("This page is new. No doctor or nurse has checked it yet.", SamplePages.Parsed("easy-read").QuerySelector("main .draft")?.TextContent);

    [Fact]
    public void A_sheet_says_so_above_its_title_and_so_on_paper_too() =>
        Assert.Equal($"Sheet W05 · {Page}", SamplePages.Parsed("worksheet").QuerySelector(".eyebrow")?.TextContent);

    [Fact]
    public void Help_says_so_under_its_title() =>
        Assert.Equal(Page, SamplePages.Parsed("help").QuerySelector("h1 + .draft")?.TextContent);

    [Fact]
    public void Once_every_lesson_is_reviewed_no_page_says_so()
    {
        var frame = SampleSite.Frame("en/x/", "page", "x") with { Shelf = Reviewed, Library = new Library(new LibraryParts { Shelves = [Reviewed] }) };
        Assert.Empty(PageHtml.Parse(new HelpPage { Frame = frame }).QuerySelectorAll(".draft"));
        Assert.Empty(PageHtml.Parse(new EasyReadPage { Frame = frame, EasyRead = SampleSite.Easy, Lesson = Reviewed.Lessons[0] }).QuerySelectorAll(".draft"));
        Assert.Equal("Sheet W05", PageHtml.Parse(new WorksheetPage { Frame = frame, Worksheet = SampleSite.Goal }).QuerySelector(".eyebrow")?.TextContent);
    }

    private static Lesson Review(Lesson lesson) =>
        lesson with { FrontMatter = lesson.FrontMatter with { ReviewState = new(ReviewState.ClinicallyReviewed, SampleBlocks.Where) } };
}
