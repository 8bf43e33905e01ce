using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>What an index is as files.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes()
    {
        var one = SmallSite.Index(SmallSite.Pages(300));
        var other = SmallSite.Index(SmallSite.Pages(300));
        Assert.Equal(one.Files.Select(file => file.Name), other.Files.Select(file => file.Name));
        Assert.All(one.Files.Zip(other.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Name));
    }

    [Fact]
    public void An_index_without_pages_answers_with_nothing() => Assert.Empty(SmallSite.Engine().Search("sleep", new SearchOptions()).Hits);

    [Fact]
    public void Letters_of_other_scripts_come_back_as_they_were_written()
    {
        var engine = SmallSite.Engine(SmallSite.Page("é/", "Schmerz 痛み 😀", "боль ağrı"));
        Assert.Equal("Schmerz 痛み 😀", Assert.Single(engine.Search("боль ", new SearchOptions()).Hits).Title);
    }

    [Fact]
    public void Titles_of_a_large_site_come_in_blocks()
    {
        var engine = SearchEngine.Open(SmallSite.Index(SmallSite.Pages(700)).Files);
        var hit = engine.Search("part 641 ", new SearchOptions()).Hits[0];
        Assert.Equal(("pages/641/", "walking part 641"), (hit.Url, hit.Title));
    }

    [Fact]
    public void An_index_of_another_version_is_refused_with_the_remedy()
    {
        var fault = Assert.Throws<InvalidDataException>(() => SearchEngine.Open([new SearchFile(SearchIndex.RootName, new byte[] { 9, 9, 9 })]));
        Assert.Contains("Build the site again", fault.Message, StringComparison.Ordinal);
    }
}
