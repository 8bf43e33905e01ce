using Education.Lessons.Findings;
using Education.Lessons.Worksheets;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

public sealed class SheetTests
{
    private static readonly SourceSpan Where = SourceSpan.FileStart("content/en/worksheets.yml");

    [Fact]
    public void A_part_keeps_its_key_when_others_are_moved_put_in_or_taken_out()
    {
        Assert.Equal(["early-signs", "first-hour-calm-words"], Keys("Early signs", "First hour (calm words)"));
        Assert.Equal(["new-one", "first-hour-calm-words", "early-signs"], Keys("New one", "First hour (calm words)", "Early signs"));
    }

    [Fact]
    public void Parts_with_the_same_words_are_told_apart_by_the_part_before() =>
        Assert.Equal(["step-one", "step-one-_-when-_1-2", "step-two", "step-two-_-when-_1-2"], Keys("Step one", "When", "Step two", "When"));

    [Fact]
    public void One_more_part_with_the_same_words_gives_all_of_them_a_new_key() =>
        Assert.Empty(Keys("A", "When", "B", "When").Where(key => key.Contains("when", StringComparison.Ordinal)).Intersect(Keys("A", "When", "When", "B", "When")));

    [Theory]
    [InlineData("When", "When", "When", "When")]
    [InlineData("A", "When", "A", "When")]
    [InlineData("?", "!", "?", "1")]
    [InlineData("", "-_1-2", "-_-a", "a")]
    public void No_two_parts_share_a_key(params string[] labels) => Assert.Equal(labels.Length, Keys(labels).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_scale_whose_ends_mean_something_else_is_another_question()
    {
        var sure = new WorksheetPart { Kind = WorksheetPartKind.Scale, Label = new("How sure?", Where), Low = "Not sure", High = "Very sure" };
        Assert.Equal(["how-sure_not-sure_very-sure"], AnswerKeys.Of([sure]));
        Assert.Equal(["how-sure_very-sure_not-sure"], AnswerKeys.Of([sure with { Low = "Very sure", High = "Not sure" }]));
    }

    [Fact]
    public void Rows_without_a_name_are_numbered_among_themselves() =>
        Assert.Equal(["monday", "-_1", "tea-_1-2", "-_2", "tea-_2-2"], AnswerKeys.Of(["Monday", "", "Tea", "", "tea"]));

    [Fact]
    public void Every_field_of_a_sheet_has_an_id_made_of_its_words()
    {
        var ids = SamplePages.Parsed("worksheet").QuerySelectorAll("fill-sheet :is(input, textarea)").Select(field => field.Id ?? "").ToList();
        Assert.Equal(
            ["f_something-i-want-to-do", "f_my-first-small-step", "f_people-who-can-help_1", "f_people-who-can-help_2", "f_people-who-can-help_3", "f_people-who-can-help_4",
             "f_my-week_monday_plan", "f_my-week_monday_done", "f_my-week_-_1_day", "f_my-week_-_1_plan", "f_my-week_-_1_done", "f_how-sure-are-you_not-sure_very-sure_0"],
            ids.Take(12));
        Assert.Equal(["f_what-helps_a-walk", "f_what-helps_a-call"], ids.TakeLast(2));
    }

    [Fact]
    public void The_same_words_twice_still_give_a_page_with_every_id_once()
    {
        var sheet = SampleSite.Goal with { Parts = [.. SampleSite.Goal.Parts, .. SampleSite.Goal.Parts] };
        var page = PageHtml.Parse(new WorksheetPage { Frame = SampleSite.Frame("en/tools/my-goal/", "worksheet", "My goal"), Worksheet = sheet });
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id ?? "").ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("label[for]"), label => Assert.Contains(label.GetAttribute("for"), ids));
    }

    [Fact]
    public void A_line_is_a_field_that_can_grow()
    {
        var page = SamplePages.Parsed("worksheet");
        Assert.Equal("1", page.GetElementById("f_something-i-want-to-do")?.GetAttribute("rows"));
        Assert.Equal("3", page.GetElementById("f_my-first-small-step")?.GetAttribute("rows"));
        Assert.Empty(page.QuerySelectorAll("fill-sheet input[type=text]"));
        Assert.All(page.QuerySelectorAll("fill-sheet textarea"), field => Assert.Equal("off", field.GetAttribute("autocomplete")));
    }

    private static IReadOnlyList<string> Keys(params string[] labels) =>
        AnswerKeys.Of([.. labels.Select(label => new WorksheetPart { Kind = WorksheetPartKind.Line, Label = new(label, Where) })]);
}
