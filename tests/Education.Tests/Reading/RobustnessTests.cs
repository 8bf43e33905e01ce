using Education.Reading;
using Education.Reading.Marks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Reading;

/// <summary>Whatever a text holds, the analyser reads it to the end and its answers agree with each other.</summary>
public sealed class RobustnessTests
{
    private const string Alphabet = "aeInTs .!?…'\"“”’()[]-–,;:•1 2.\n\t@/wéñßçŒ°%👍\uD83D\u0301\u00A0\u202F«»¿¡";

    private static readonly Arbitrary<string> _texts =
        Gen.Elements<char>([.. Alphabet]).ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    public static TheoryData<string> EachLanguage => [.. Languages.Known];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Sentences_stand_in_order_and_hold_all_words(string language)
    {
        var analyser = TextAnalyser.For(language);
        Check(text =>
        {
            var sentences = analyser.Sentences(text);
            var end = 0;
            foreach (var sentence in sentences)
            {
                if (sentence.Start < end || sentence.Length <= 0 || sentence.Start + sentence.Length > text.Length) return false;
                end = sentence.Start + sentence.Length;
            }

            var counts = analyser.Count(text);
            return counts.Words == sentences.Sum(sentence => sentence.Words)
                && counts.Syllables == sentences.Sum(sentence => sentence.Syllables)
                && counts.Words == analyser.Words(text).Count;
        });
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void A_page_counts_what_its_blocks_count_and_every_mark_lies_in_its_passage(string language)
    {
        var analyser = TextAnalyser.For(language);
        Check(text =>
        {
            var page = analyser.Open(MarkOptions.Default);
            var counts = page.Read(new ReadingPassage(PassageKind.Paragraph, text));
            return counts == analyser.Count(text)
                && page.End().All(mark => mark.Place.Start >= 0 && mark.Place.Start + mark.Place.Length <= text.Length);
        });
    }

    [Theory]
    [InlineData("one very long word", "a", 200_000)]
    [InlineData("stops without end", ".", 200_000)]
    [InlineData("open brackets", "(a ", 60_000)]
    [InlineData("dots and letters", "a.", 100_000)]
    [InlineData("addresses", "a@a.b-", 40_000)]
    [InlineData("lines", "a\n", 100_000)]
    public void A_hostile_text_takes_no_more_than_its_length(string name, string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        TextAnalyser.For("en").Open(MarkOptions.Default).Read(new ReadingPassage(PassageKind.Paragraph, text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), name);
    }

    private static void Check(Func<string, bool> holds) => Prop.ForAll(_texts, holds).QuickCheckThrowOnFailure();
}
