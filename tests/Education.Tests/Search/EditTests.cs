using Education.Lessons.Levels;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>What an edit changes. The pages are this site's lessons, alone and in pairs, so that there are 120 of ordinary text.</summary>
public sealed class EditTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    // The vocabulary and the details are files of their own, not shards; they are larger.
    private const int LargestShard = 2000;

    [Fact]
    public void A_sentence_added_to_a_page_changes_about_a_tenth_of_the_shards_or_less()
    {
        var pages = Pages();
        Assert.InRange(pages.Count, 100, 150);
        var before = SmallSite.Index(pages);
        var shares = Enumerable.Range(0, 9).Select(i => Changed(before, Edit(pages, i * 12))).Order().ToList();
        Assert.InRange(shares[4], 0, 0.1);
    }

    private static SearchIndex Edit(IReadOnlyList<SearchDocument> pages, int number) => SmallSite.Index(pages.Select((page, i) =>
        i == number ? page with { Texts = [.. page.Texts, new SearchText("Ask a friend to walk with you in the evening.", 1)] } : page));

    private static double Changed(SearchIndex before, SearchIndex after)
    {
        var kept = before.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var shards = after.Files.Where(file => file.Name != SearchIndex.RootName && file.Bytes.Length < LargestShard).ToList();
        return (double)shards.Where(file => !kept.Contains(file.Name)).Sum(file => file.Bytes.Length) / shards.Sum(file => file.Bytes.Length);
    }

    private List<SearchDocument> Pages()
    {
        var texts = search.Shelf.Lessons
            .Select(lesson => string.Join(' ', lesson.Body.Blocks.SelectMany(ReadingLevel.PassagesOf).Select(passage => passage.Text)))
            .ToList();
        return
        [
            .. from first in Enumerable.Range(0, texts.Count)
               from step in new[] { 0, 7, 19 }
               let second = (first + step) % texts.Count
               select SmallSite.Page($"{first}/{step}/", $"{search.Shelf.Lessons[first].Title} {step}", step == 0 ? texts[first] : $"{texts[first]} {texts[second]}"),
        ];
    }
}
