using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

/// <summary>From every page that may meet a reader in danger, one tap leads to telephone numbers.</summary>
public sealed class NumbersTests
{
    private const string Numbers = "../../../en/help/#help-lines";

    [Fact]
    public void The_lesson_on_signs_shows_the_way_to_the_numbers_under_its_title()
    {
        var view = new LessonView { Lesson = SampleSite.GetHelp };
        var head = PageHtml.Parse(new LessonPage { Frame = SampleSite.Frame("en/lessons/when-to-get-help/", "lesson", "x"), View = view }).QuerySelector(".lesson-head");
        Assert.Equal(Numbers, head?.QuerySelector(".call-line .button")?.GetAttribute("href"));
        Assert.NotNull(head?.QuerySelector("emergency-number[data-numbers]"));
        Assert.Null(head?.QuerySelector(".safety-line"));
    }

    [Fact]
    public void The_crisis_box_leads_to_the_numbers_and_not_to_the_top_of_a_page()
    {
        var box = SamplePages.Lesson.QuerySelector(".crisis");
        Assert.Equal(Numbers, box?.QuerySelector(".button")?.GetAttribute("href"));
        Assert.Equal("gb=999 or 112;us=911", box?.QuerySelector("emergency-number")?.GetAttribute("data-numbers"));
    }

    [Fact]
    public void The_easy_version_of_a_lesson_on_danger_shows_the_way_too()
    {
        var calm = SampleSite.Alarm with { FrontMatter = SampleSite.Alarm.FrontMatter with { Topics = [] } };
        Assert.Equal("../../../../en/help/#help-lines", SamplePages.Parsed("easy-read").QuerySelector(".call-line .button")?.GetAttribute("href"));
        Assert.Null(PageHtml.Parse(new EasyReadPage { Frame = SampleSite.Frame("en/x/", "easy-read", "x"), EasyRead = SampleSite.Easy, Lesson = calm }).QuerySelector(".call-line"));
    }

    [Fact]
    public void A_number_that_is_not_known_leaves_no_gap()
    {
        Assert.All(SamplePages.Types.Select(SamplePages.Parsed).SelectMany(page => page.QuerySelectorAll("emergency-number")), one => Assert.Empty(one.ChildNodes));
    }
}
