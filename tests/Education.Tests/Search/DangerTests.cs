using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>Whether searches that may mean danger put help first, and others do not.</summary>
public sealed class DangerTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    [Fact]
    public void Every_one_of_60_dangerous_searches_puts_help_first() =>
        Assert.Equal([], CaseFile.Rows("red-flag-queries.tsv").Select(row => row[0]).Where(query => !IsPinned(query)));

    [Fact]
    public void None_of_60_harmless_searches_puts_help_first() =>
        Assert.Equal([], CaseFile.Rows("harmless-queries.tsv").Select(row => row[0]).Where(IsPinned));

    [Fact]
    public void The_pinned_page_is_the_help_lesson()
    {
        var help = search.Engine.Search("numb between the legs", new SearchOptions()).PinnedHelp;
        Assert.EndsWith("/when-to-get-help/", help?.Url, StringComparison.Ordinal);
        Assert.Equal("When should I get help fast?", help?.Title);
    }

    private bool IsPinned(string query) => search.Engine.Search(query, new SearchOptions()).PinnedHelp is not null;
}
