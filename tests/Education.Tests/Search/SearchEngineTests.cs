using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>How searches are answered.</summary>
public sealed class SearchEngineTests
{
    private static readonly SearchDocument[] Pages =
    [
        SmallSite.Page("a/", "Sleep well", "A steady bedtime helps insomnia. Relaxation before bed.") with { Labels = ["path:sleep"], Minutes = 4, Summary = "How to sleep." },
        SmallSite.Page("b/", "Walk more", "Installation of a walking habit, slowly, step by step.") with { Labels = ["path:move"], Minutes = 8 },
        SmallSite.Page("c/", "Breathe", "Slow breathing is relaxation for the body and helps walking.") with { Labels = ["path:mind", "audience:family"], Minutes = 3 },
    ];

    private readonly SearchEngine _engine = SmallSite.Engine(Pages);

    [Theory]
    [InlineData("insomnia", "a/")]
    [InlineData("installa", "b/")]
    [InlineData("insom", "a/")]
    [InlineData("insomina ", "a/")]
    [InlineData("slow brething ", "c/")]
    [InlineData("bedtime unicorn ", "a/")]
    [InlineData("relaxation bedtime", "a/")]
    [InlineData("bedtimehelps ", "a/")]
    [InlineData("habbit zebra quux ", "b/")]
    public void The_best_page_comes_first(string query, string url) => Assert.Equal(url, Find(query)[0].Url);

    [Fact]
    public void A_repaired_word_is_told() =>
        Assert.Equal([new WordRepair("insomina", "insomnia")], _engine.Search("insomina ", new SearchOptions()).Repairs);

    [Fact]
    public void A_known_word_is_not_repaired() => Assert.Empty(_engine.Search("sleep walking", new SearchOptions()).Repairs);

    [Fact]
    public void Words_unlike_any_on_the_site_find_nothing() => Assert.Empty(Find("xylophone "));

    [Fact]
    public void Results_keep_to_the_labels_asked_for() =>
        Assert.Equal(["c/"], Urls(new SearchOptions { Labels = ["path:mind", "path:sleep", "audience:family"] }));

    [Fact]
    public void Results_keep_to_the_minutes_asked_for() => Assert.Equal(["a/", "c/"], Urls(new SearchOptions { MostMinutes = 4 }).Order(StringComparer.Ordinal));

    [Fact]
    public void A_label_that_no_page_has_asks_for_nothing() =>
        Assert.Equal(Urls(new SearchOptions()), Urls(new SearchOptions { Labels = ["path:none"] }));

    [Fact]
    public void A_result_tells_its_summary() => Assert.Equal("How to sleep.", _engine.Details(Find("insomnia")[0]).Summary);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the of and ")]
    [InlineData("\ud800 ' . _")]
    public void A_query_without_words_finds_nothing(string query) => Assert.Empty(Find(query));

    [Fact]
    public void A_chapter_of_a_handbook_is_found_before_a_passing_mention()
    {
        var pages = SmallSite.Pages(45);
        string Said(IEnumerable<SearchDocument> some) => string.Join(' ', some.Select(page => page.Texts[0].Text));
        var chapter = string.Join(" insomnia ", pages.Skip(20).Chunk(3).Select(Said));
        var engine = SmallSite.Engine([.. pages.Take(20), SmallSite.Page("mention/", "Notes", Said(pages.Take(1)) + " insomnia"), SmallSite.Page("chapter/", "Nights", chapter)]);
        Assert.Equal(["chapter/", "mention/"], engine.Search("insomnia", new SearchOptions()).Hits.Take(2).Select(hit => hit.Url));
    }

    [Fact]
    public void A_slip_of_a_stop_word_that_only_a_word_of_all_pages_can_stand_for_finds_something()
    {
        var engine = SmallSite.Engine([.. SmallSite.Pages(60).Select(page => page with { Texts = [.. page.Texts, new SearchText("that that that that thax", 1)] })]);
        Assert.NotEmpty(engine.Search("thaw ", new SearchOptions()).Hits);
    }

    private IReadOnlyList<SearchHit> Find(string query) => _engine.Search(query, new SearchOptions()).Hits;

    private IEnumerable<string> Urls(SearchOptions options) => _engine.Search("relaxation", options).Hits.Select(hit => hit.Url);
}
