using Education.Reading;
using Xunit;

namespace Education.Tests.Reading;

public sealed class SyllableTests
{
    public static IEnumerable<object[]> PainTerms => SyllableCase.In("pain-terms.en.txt");

    public static IEnumerable<object[]> OtherLanguages =>
        from language in new[] { "es", "de", "fr" }
        from row in SyllableCase.In($"syllables.{language}.txt")
        select new[] { language, row[0], row[1] };

    [Theory]
    [MemberData(nameof(PainTerms))]
    public void A_clinic_term_has_the_syllables_counted_by_hand(string term, int syllables) =>
        Assert.Equal((term, syllables), (term, TextAnalyser.For("en").Syllables(term)));

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void Spanish_German_and_French_words_have_the_syllables_counted_by_hand(string language, string word, int syllables) =>
        Assert.Equal((word, syllables), (word, TextAnalyser.For(language).Syllables(word)));

    [Theory]
    [InlineData("bowl BOWL bowl", "1 1 1")]
    [InlineData("aids AIDS aids", "1 1 1")]
    [InlineData("ibs IBS Ibs", "1 3 1")]
    [InlineData("pip PIP pip PIP", "1 3 1 3")]
    public void What_was_read_before_does_not_change_how_a_word_is_read(string text, string syllables) =>
        Assert.Equal(syllables, string.Join(' ', TextAnalyser.For("en").Words(text).Select(word => word.Syllables)));

    [Theory]
    [InlineData("faeries", 2)]
    [InlineData("relived", 2)]
    [InlineData("Mexican-American", 7)]
    [InlineData("don't", 1)]
    [InlineData("don’t", 1)]
    [InlineData("witch's", 2)]
    [InlineData("nurse's", 2)]
    [InlineData("MRI", 3)]
    [InlineData("NHS", 3)]
    [InlineData("TENS", 1)]
    [InlineData("U.S.A.", 3)]
    [InlineData("e.g.", 2)]
    [InlineData("WWW", 9)]
    [InlineData("rhythm", 2)]
    [InlineData("firestorm", 2)]
    [InlineData("shh", 1)]
    public void A_written_word_counts_as_it_is_read_aloud(string word, int syllables) =>
        Assert.Equal((word, syllables), (word, TextAnalyser.For("en").Syllables(word)));

    [Theory]
    [InlineData("too short", new byte[] { 1, 2, 3 })]
    [InlineData("text", new byte[] { 0x72, 0x6F, 0x6F, 0x74, 0x3A, 0x78, 0x3A, 0x30, 0x3A, 0x30, 0x3A, 0x72, 0x6F, 0x6F, 0x74 })]
    [InlineData("nothing", new byte[0])]
    public void A_file_that_is_no_syllable_table_is_refused(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        Assert.True(Record.Exception(() => TextAnalyser.WithSyllableTable(stream)) is InvalidDataException, name);
    }
}
