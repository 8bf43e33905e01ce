using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;
using Education.Publishing.Searching;
using Education.Reading;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>Which words of a lesson can be searched.</summary>
public sealed class LessonTextTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    private static readonly SourceSpan Where = SourceSpan.FileStart("lesson.md");

    private static readonly Block[] Blocks =
    [
        Heading("aardvark"),
        Prose("badger", "camel"),
        new Safety(Where, [Heading("dolphin"), Prose("elephant"), Quiz("ferret")]),
        Quiz("giraffe"),
    ];

    [Fact]
    public void Every_passage_that_counts_towards_the_reading_level_is_searched()
    {
        var lesson = search.Shelf.Lessons[0] with { Body = new LessonBody(Blocks, [], []) };
        var engine = SearchEngine.Open(SearchPublisher.IndexOf(search.Shelf with { Lessons = [lesson] }).Files);
        var passages = Blocks.SelectMany(ReadingLevel.PassagesOf).Select(passage => passage.Text).ToList();
        Assert.Equal(25, passages.Count);
        Assert.All(passages, word =>
        {
            var results = engine.Search(word, new SearchOptions());
            Assert.Empty(results.Repairs);
            Assert.Contains(results.Hits, hit => hit.Title == lesson.Title);
        });
    }

    private static Quiz Quiz(string word) => new(Where, "", Heading(word), ChoiceOrder.Fixed,
    [
        new Question
        {
            Where = Where,
            Id = "",
            Kind = QuestionKind.Match,
            Heading = Heading(word + "one"),
            Stem = [Prose(word + "two"), Prose(word + "three")],
            Choices = [new Choice(Where, Prose(word + "four"), true, Prose(word + "five"), Prose(word + "six"))],
            Hint = Prose(word + "seven"),
            Why = Prose(word + "eight"),
            ScaleFeedback = Prose(word + "nine"),
        },
    ]);

    private static Heading Heading(string word) => new(Where, 2, word, word, Passage(word));

    private static Prose Prose(params string[] words) => new ProseSheet().Add(Where, "", [.. words.Select(Passage)]);

    private static Passage Passage(string word) => new(PassageKind.Paragraph, word, new SourceRun(0, 1, 1), Where.Path);
}
