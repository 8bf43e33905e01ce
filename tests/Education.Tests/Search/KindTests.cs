using Education.Lessons;
using Education.Lessons.Site;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>What a search finds beside lessons.</summary>
public sealed class KindTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    private static readonly Language English = new("en");

    [Fact]
    public void Nearly_every_glossary_word_is_found_by_its_name_and_says_what_it_is()
    {
        var missed = search.Shelf.Terms
            .Where(term => !Hits(term.Name, 10).Any(hit => hit.Url == Address.Term(English, term.Id) && hit.Title == search.Shelf.Ui.With(UiKey.SearchTerm, term.Name)))
            .Select(term => term.Name)
            .ToList();
        // Nearly every lesson is about back pain and about what matters.
        Assert.True(missed.Count * 20 <= search.Shelf.Terms.Count, string.Join(", ", missed));
    }

    [Fact]
    public void A_worksheet_comes_among_the_first_three_when_one_is_asked_for()
    {
        foreach (var sheet in search.Shelf.Worksheets)
        {
            var hits = Hits($"worksheet {sheet.Title}", 3);
            Assert.Contains(hits, hit => hit.Url == Address.Worksheet(English, sheet.Id) && hit.Title == search.Shelf.Ui.With(UiKey.SearchWorksheet, sheet.Title));
        }
    }

    [Fact]
    public void A_ready_made_set_is_found_by_its_name_and_says_what_it_is()
    {
        foreach (var set in search.Shelf.Sets)
        {
            var hits = Hits($"set {set.Title}", 5);
            Assert.Contains(hits, hit => hit.Url == Address.Set(English, set.Id) && hit.Title == search.Shelf.Ui.With(UiKey.SearchSet, set.Title));
        }
    }

    [Fact]
    public void A_lesson_comes_before_its_easy_read_version_and_that_is_found_when_asked_for()
    {
        foreach (var easy in search.Shelf.EasyReads)
        {
            var lesson = search.Shelf.Lessons.Single(lesson => lesson.Id == easy.Lesson);
            var plain = Hits(lesson.Title, 60).Select(hit => hit.Url).ToList();
            var (full, version) = (plain.IndexOf(Address.Lesson(English, lesson.Id)), plain.IndexOf(Address.EasyRead(English, lesson.Id)));
            Assert.True(full >= 0 && version > full, $"{lesson.Id}: {full}, {version}");
            Assert.Contains(Hits($"easy read {lesson.Title}", 10), hit => hit.Url == Address.EasyRead(English, lesson.Id));
        }
    }

    private IReadOnlyList<SearchHit> Hits(string query, int limit) => search.Engine.Search(query, new SearchOptions { Limit = limit }).Hits;
}
