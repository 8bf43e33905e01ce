using Education.Search;
using Education.Tests.House;
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
    public void Searches_that_once_brought_no_help_do_now() =>
        Assert.Equal([], CaseFile.Rows("reported-red-flag-queries.tsv").Select(row => row[0]).Where(query => !IsPinned(query)));

    [Fact]
    public void Their_harmless_neighbours_do_not() =>
        Assert.Equal([], CaseFile.Rows("reported-harmless-queries.tsv").Select(row => row[0]).Where(IsPinned));

    [Fact]
    public void Every_emergency_that_the_help_lesson_names_is_seen_when_it_is_typed()
    {
        var lines = Repository.Read("content/en/understand/when-to-get-help.md").Split('\n')
            .SkipWhile(line => line != "## Emergency: call now").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var typed = new List<string>();
        string part = "";
        foreach (string line in lines)
        {
            part = line.StartsWith("### ", StringComparison.Ordinal) ? line : part;
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                typed.Add((part.Contains("Back pain", StringComparison.Ordinal) ? "back pain " : "") + line[2..]);
            }
        }

        Assert.True(typed.Count >= 20);
        Assert.Equal([], typed.Where(query => !IsPinned(query)));
    }

    [Fact]
    public void The_pinned_page_is_the_help_lesson()
    {
        var help = search.Engine.Search("numb between the legs", new SearchOptions()).PinnedHelp;
        Assert.EndsWith("/when-to-get-help/", help?.Url, StringComparison.Ordinal);
        Assert.Equal("When should I get help fast?", help?.Title);
    }

    private bool IsPinned(string query) => search.Engine.Search(query, new SearchOptions()).PinnedHelp is not null;
}
