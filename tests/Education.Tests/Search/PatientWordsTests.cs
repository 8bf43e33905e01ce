using Xunit;
using Xunit.Abstractions;

namespace Education.Tests.Search;

/// <summary>Whether people who search in their own words, half of them misspelt, find the lesson they need.</summary>
public sealed class PatientWordsTests(LessonSearch search, ITestOutputHelper output) : IClassFixture<LessonSearch>
{
    private static readonly IReadOnlyList<(string Query, string[] Wanted)> Queries =
        [.. CaseFile.Rows("patient-queries.tsv").Select(row => (row[0], row[1].Split(' ')))];

    [Fact]
    public void At_least_80_of_100_searches_find_the_right_lesson_first()
    {
        Assert.Equal(100, Queries.Count);
        Assert.True(Within(1) >= 80, $"Only {Within(1)} of 100.");
    }

    [Fact]
    public void At_least_95_of_100_searches_find_the_right_lesson_among_the_first_three() =>
        Assert.True(Within(3) >= 95, $"Only {Within(3)} of 100.");

    [Fact]
    public void No_search_finds_nothing() => Assert.All(Queries, query => Assert.NotEmpty(search.Find(query.Query)));

    private int Within(int places)
    {
        var missed = Queries.Where(query => !search.Find(query.Query).Take(places).Intersect(query.Wanted).Any()).ToList();
        foreach (var (query, wanted) in missed)
        {
            output.WriteLine($"{query}: {string.Join(' ', search.Find(query).Take(3))}, wanted {string.Join(' ', wanted)}");
        }

        return Queries.Count - missed.Count;
    }
}
