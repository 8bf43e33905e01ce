using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>People ask whole questions. The words that hold a question together do not drown its subject.</summary>
public sealed class FunctionWordTests
{
    private readonly SearchEngine _engine = SmallSite.Engine(
        SmallSite.Page("ask/", "What can I do?", "How do I begin? Why should I? When can you ask about it?"),
        SmallSite.Page("night/", "Insomnia", "Lying awake night after night. A dose of daylight helps."),
        SmallSite.Page("tumour/", "Cancer", "A canal of the ear is no concern here."));

    [Theory]
    [InlineData("what can I do about insomnia ")]
    [InlineData("Why can't you do insomnia")]
    [InlineData("how DOESN\u2019T one beat insomina ")]
    public void They_stand_for_nothing_beside_a_word_that_tells_a_subject(string query) => Assert.Equal(["night/"], Find(query));

    [Theory]
    [InlineData("what can I do ")]
    [InlineData("how do you begin")]
    [InlineData("should I xylophone ")]
    public void A_search_of_nothing_else_that_is_known_is_answered_by_them(string query) => Assert.Equal("ask/", Find(query)[0]);

    [Fact]
    public void They_are_not_repaired() => Assert.Empty(_engine.Search("does insomnia", new SearchOptions()).Repairs);

    [Fact]
    public void At_the_end_one_may_be_the_beginning_of_a_longer_word() => Assert.Equal(["night/", "tumour/"], Find("insomnia can"));

    [Theory]
    [InlineData("de", "warum")]
    [InlineData("en", "why")]
    [InlineData("es", "cómo")]
    [InlineData("fr", "pourquoi")]
    public void Every_language_with_rules_of_its_own_knows_some(string language, string word)
    {
        var index = new SearchIndexBuilder(new SearchIndexOptions { Language = language })
            .Add(SmallSite.Page("a/", word, word)).Add(SmallSite.Page("b/", "Migraine", "migraine")).Build();
        Assert.Equal(["b/"], SearchEngine.Open(index.Files).Search($"{word} migraine", new SearchOptions()).Hits.Select(hit => hit.Url));
    }

    private IReadOnlyList<string> Find(string query) => [.. _engine.Search(query, new SearchOptions()).Hits.Select(hit => hit.Url)];
}
