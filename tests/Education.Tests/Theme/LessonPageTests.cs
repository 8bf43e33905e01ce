using AngleSharp.Dom;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

public sealed class LessonPageTests
{
    [Fact]
    public void Crisis_box_stop_rule_and_key_idea_come_before_the_first_part_in_this_order()
    {
        var page = SamplePages.Lesson;
        var order = page.QuerySelectorAll(".safety-line, .crisis, .pem, .key-idea, .outline, .story, .quiz, .short-version, .sheets, .neighbours, .words, .sources, .changes, .actions")
            .Select(e => e.ClassList[^1]);
        Assert.Equal(["safety-line", "crisis", "pem", "key-idea", "outline", "story", "quiz", "short-version", "sheets", "neighbours", "words", "sources", "changes", "actions"], order);
    }

    [Fact]
    public void The_outline_lists_parts_and_quiz()
    {
        var page = SamplePages.Lesson;
        Assert.Equal(["#an-alarm", "#what-we-know", "#check"], page.QuerySelectorAll(".outline a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Minutes_grade_and_the_state_of_review_stand_under_the_title()
    {
        var page = SamplePages.Lesson;
        Assert.Equal(
            ["5 min", "Reading grade 5", "Draft – not yet reviewed by a clinician", "Not yet tried with readers"],
            page.QuerySelectorAll(".lesson-head .facts li").Select(li => li.TextContent));
    }

    [Fact]
    public void A_drawing_shown_twice_keeps_its_ids_apart()
    {
        var page = SamplePages.Lesson;
        Assert.Equal(["car-alarm-title", "car-alarm-2-title"], page.QuerySelectorAll("figure title").Select(t => t.Id));
        Assert.Equal(["#car-alarm-car", "#car-alarm-2-car"], page.QuerySelectorAll("figure use").Select(u => u.GetAttribute("href")));
    }

    [Fact]
    public void Words_are_explained_once_and_links_to_them_lead_to_the_glossary()
    {
        var page = SamplePages.Lesson;
        Assert.Equal("../../../en/glossary/#nerve", page.QuerySelector("a.term")?.GetAttribute("href"));
        Assert.Equal("A thin living wire that carries messages around your body.", page.QuerySelector(".words [data-word=nerve] dd")?.TextContent);
    }

    [Fact]
    public void Sources_are_numbered_and_carry_the_anchors_that_citations_name()
    {
        var page = SamplePages.Lesson;
        var source = page.QuerySelector(".sources ol > li#ref-moseley2015");
        Assert.Equal("Moseley GL, Butler DS (2015). Fifteen years of explaining pain. J Pain 16(9): 807-813. doi.org/10.1016/j.jpain.2015.05.005", Words(source));
    }

    [Fact]
    public void Neighbours_and_lessons_to_read_before_are_linked()
    {
        var page = SamplePages.Lesson;
        Assert.Equal("../../../en/lessons/when-to-get-help/", page.QuerySelector(".neighbours .next")?.GetAttribute("href"));
        Assert.Equal("../../../en/lessons/pain-is-real/", page.QuerySelector(".neighbours .previous")?.GetAttribute("href"));
        Assert.Equal("../../../en/lessons/pain-is-real/", page.QuerySelector(".best-after a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_calm_lesson_shows_no_crisis_box_and_no_stop_rule()
    {
        var facts = SampleSite.Alarm.FrontMatter with { Topics = [Topic.Sleep], PemBanner = false };
        var page = PageHtml.Parse(new LessonPage { Frame = SampleSite.Frame("en/lessons/x/", "lesson", "x"), View = new LessonView { Lesson = SampleSite.Alarm with { FrontMatter = facts } } });
        Assert.Empty(page.QuerySelectorAll(".crisis, .pem, .neighbours .next, .easy-line"));
    }

    [Fact]
    public void Box_headings_sit_one_level_below_the_part_they_stand_in()
    {
        var page = SamplePages.Lesson;
        Assert.Equal("h2", page.QuerySelector(".story .box-title")?.LocalName);
        Assert.Equal("h4", page.QuerySelector(".evidence .box-title")?.LocalName);
    }

    [Fact]
    public void A_myth_shows_the_saying_apart_from_what_we_know()
    {
        var page = SamplePages.Lesson;
        Assert.Equal("“My back is out of place.”", page.QuerySelector(".myth .saying")?.TextContent.Trim());
        Assert.Contains("Backs are strong", page.QuerySelector(".myth > p:last-child")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_figure_leaves_no_empty_frame()
    {
        var lesson = SampleSite.Real with { Body = new LessonBody([new FigureBlock(SampleBlocks.Where, new FigureId("gone"), SampleBlocks.Text("x"), "")], [], []) };
        var page = PageHtml.Parse(new LessonPage { Frame = SampleSite.Frame("en/lessons/x/", "lesson", "x"), View = new LessonView { Lesson = lesson } });
        Assert.Empty(page.QuerySelectorAll("figure"));
    }

    private static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
