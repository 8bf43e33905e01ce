using Education.Lessons;
using Education.Lessons.Site;
using Education.Theme.Pages;
using Xunit;

namespace Education.Tests.Theme;

public sealed class OtherPagesTests
{
    [Fact]
    public void Help_shows_the_emergency_lists_but_no_quiz()
    {
        var page = SamplePages.Parsed("help");
        Assert.Contains("Chest pain that spreads.", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("quiz-question"));
    }

    [Fact]
    public void Help_has_its_numbers_before_the_signs_and_no_button_that_leads_to_itself()
    {
        string html = SamplePages.Html("help");
        Assert.InRange(html.IndexOf("tel:116123", StringComparison.Ordinal), 1, html.IndexOf("Chest pain that spreads.", StringComparison.Ordinal));
        var page = SamplePages.Parsed("help");
        Assert.Empty(page.QuerySelectorAll("main .button"));
        Assert.Equal(["#call-now"], page.QuerySelectorAll(".outline a").Select(a => a.GetAttribute("href")));
        Assert.Equal("gb=999 or 112;us=911", page.QuerySelector(".crisis emergency-number")?.GetAttribute("data-numbers"));
    }

    [Fact]
    public void Help_says_which_numbers_nobody_has_checked()
    {
        var page = SamplePages.Parsed("help");
        Assert.NotNull(page.QuerySelector("#country-gb .unchecked"));
        Assert.Null(page.QuerySelector("#country-us .unchecked"));
        Assert.Contains("Checked on 20 November 2026", page.QuerySelector("#country-us")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_dial_with_one_tap()
    {
        var page = SamplePages.Parsed("help");
        Assert.Equal(["tel:999", "tel:112", "tel:116123"], page.QuerySelectorAll("#country-gb a.dial").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_sheet_has_a_field_for_every_part_and_room_for_rows_without_a_name()
    {
        var page = SamplePages.Parsed("worksheet");
        Assert.Equal(4, page.QuerySelectorAll("[id^='f_people-who-can-help_']").Length);
        Assert.Equal(11, page.QuerySelectorAll("input[type=radio]").Length);
        Assert.Equal(2, page.QuerySelectorAll("input[type=checkbox]").Length);
        Assert.Equal(["Monday, Plan", "Monday, Done", "2, Day", "2, Plan", "2, Done"], page.QuerySelectorAll("td textarea").Select(i => i.GetAttribute("aria-label")));
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Empty(page.QuerySelectorAll("form [name]"));
    }

    [Fact]
    public void Home_starts_with_the_first_lesson_and_lists_paths_with_minutes()
    {
        var page = SamplePages.Parsed("home");
        Assert.Equal("../en/lessons/pain-is-real/", page.QuerySelector(".start")?.GetAttribute("href"));
        Assert.Equal(["Understand your pain", "Explaining pain"], page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
        Assert.Equal("3 lessons · 15 min", page.QuerySelector(".card .quiet")?.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("#set-first-hour li a").Length);
    }

    [Fact]
    public void A_second_language_brings_a_choice_in_its_own_words()
    {
        var spanish = new Shelf { Language = new Language("es"), Ui = new UiText(new Dictionary<UiKey, string> { [UiKey.LanguageName] = "Español" }) };
        var frame = SampleSite.Frame("", "languages", "x") with { Library = new Library(new LibraryParts { Shelves = [SampleSite.Shelf, spanish] }) };
        var page = PageHtml.Parse(new LanguagesPage { Frame = frame });
        var link = page.QuerySelector("main .languages a[lang=es]");
        Assert.Equal("Español", link?.TextContent);
        Assert.Equal("./es/", link?.GetAttribute("href"));
    }

    [Fact]
    public void The_glossary_gives_each_word_an_anchor_and_other_names()
    {
        var page = SamplePages.Parsed("glossary");
        Assert.Contains("neuron", page.QuerySelector("#nerve")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["#letter-n", "#letter-p"], page.QuerySelectorAll(".letters a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Search_lists_every_lesson_without_scripts()
    {
        var page = SamplePages.Parsed("search");
        Assert.Equal(SampleSite.Shelf.Lessons.Count, page.QuerySelectorAll(".a-to-z a").Length);
        Assert.Equal("Search needs scripts. All lessons and everyday words are listed below.", page.QuerySelector("noscript + h2")?.PreviousElementSibling?.TextContent);
    }
}
