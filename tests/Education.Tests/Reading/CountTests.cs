using Education.Reading;
using Education.Reading.Marks;
using Xunit;

namespace Education.Tests.Reading;

public sealed class CountTests
{
    private static readonly TextAnalyser _english = TextAnalyser.For("en");

    public static TheoryData<string, string, TextCounts> Cases => new()
    {
        { "numbers are not words", "Take 2 tablets of 500 mg.", new() { Sentences = 1, Words = 4, Letters = 15, Characters = 19 } },
        { "parts of a hyphenated word are words", "A well-known flare-up.", new() { Sentences = 1, Words = 5, Letters = 17, Characters = 17 } },
        { "addresses are not words", "See www.example.org now.", new() { Sentences = 1, Words = 2, Letters = 6, Characters = 6 } },
        { "an apostrophe is no letter", "Don't stop.", new() { Sentences = 1, Words = 2, Letters = 8, Characters = 8 } },
        { "an abbreviation is one word", "Try it, e.g. at home.", new() { Sentences = 1, Words = 5, Letters = 13, Characters = 13 } },
        { "nothing", " \n ", default },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_and_letters_are_counted_by_the_rules(string name, string text, TextCounts expected)
    {
        var c = _english.Count(text);
        Assert.Equal((name, expected.Sentences, expected.Words, expected.Letters, expected.Characters), (name, c.Sentences, c.Words, c.Letters, c.Characters));
    }

    [Theory]
    [InlineData("Gunning leaves out names", "We met Jonathan Abernathy there.", 0)]
    [InlineData("Gunning leaves out a third syllable in -ing", "She is protecting it.", 0)]
    [InlineData("Gunning leaves out a third syllable in -ed", "It was divided.", 0)]
    [InlineData("Gunning leaves out closed compounds", "This is about understanding.", 0)]
    [InlineData("Gunning counts other words of three syllables", "It is an important medicine.", 2)]
    [InlineData("Gunning counts four syllables in -ing", "We were communicating.", 1)]
    public void Gunning_counts_hard_words(string name, string text, int hard) =>
        Assert.Equal((name, hard), (name, _english.Count(text).FogWords));

    [Fact]
    public void A_repeated_unfamiliar_word_is_new_once_in_a_block()
    {
        var c = _english.Count("The acetabulum moves. The acetabulum rests.");
        Assert.Equal((2, 1), (c.UnfamiliarWords, c.NewUnfamiliarWords));
    }

    [Fact]
    public void Words_of_the_glossary_can_be_left_out_beside_the_full_count()
    {
        var page = _english.Open(new MarkOptions { Terms = GlossaryTerms.Of(["central sensitisation"]) });
        page.Read(new ReadingPassage(PassageKind.Paragraph, "Central sensitisation turns the alarm up."));
        Assert.Equal(6, page.Counts.Words);
        Assert.Equal(4, page.CountsWithoutTerms.Words);
        Assert.True(Formulas.FleschKincaid(page.CountsWithoutTerms) < Formulas.FleschKincaid(page.Counts));
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("Pain is an alarm, not a meter. It can be loud when nothing is wrong. ", 200));
        _english.Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _english.Count(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_page_without_marks_allocates_nothing_for_each_word()
    {
        var block = new ReadingPassage(PassageKind.Paragraph, "You can walk today. Rest when you need it.");
        var page = _english.Open(new MarkOptions { Action = PageAction.Elsewhere });
        page.Read(block);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) page.Read(block);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
