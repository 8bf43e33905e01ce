using Education.Search;
using Xunit;

namespace Education.Tests.Search;

public sealed class PhraseTests
{
    private static readonly string _rest = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"filler{i}"));

    [Fact]
    public void Pages_that_have_the_words_of_a_title_side_by_side_come_before_those_that_have_both_apart()
    {
        var found = Engine("Cold pack").Search("cold pack ", new SearchOptions()).Hits;
        Assert.Equal(["title/", "beside/"], found.Take(2).Select(hit => hit.Url));
    }

    [Fact]
    public void Words_side_by_side_in_no_title_are_no_phrase()
    {
        var found = Engine("Cold days").Search("cold pack ", new SearchOptions()).Hits;
        Assert.StartsWith("apart", found[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_is_nothing_that_a_half_typed_word_becomes()
    {
        var engine = Engine("Cold pack");
        Assert.Equal(
            engine.Search("cold ", new SearchOptions()).Hits.Select(hit => hit.Score),
            engine.Search("cold", new SearchOptions()).Hits.Select(hit => hit.Score));
    }

    private static SearchEngine Engine(string title) => SmallSite.Engine(
    [
        .. Enumerable.Range(0, 6).Select(i => SmallSite.Page($"apart{i}/", "Winter", $"pack the bag, days are cold {_rest}")),
        SmallSite.Page("title/", title, _rest),
        SmallSite.Page("beside/", "Ice", $"a cold pack {_rest}"),
        .. Enumerable.Range(0, 30).Select(i => SmallSite.Page($"other{i}/", $"Other {i}", _rest)),
    ]);
}
