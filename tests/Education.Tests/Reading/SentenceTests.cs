using Xunit;

namespace Education.Tests.Reading;

public sealed class SentenceTests
{
    public static IEnumerable<object[]> GoldenRules => SentenceCase.In("golden-rules.en.txt");

    public static IEnumerable<object[]> PatientTexts => SentenceCase.In("patient-texts.en.txt");

    public static IEnumerable<object[]> OtherLanguages =>
        from language in new[] { "es", "de", "fr" }
        from row in SentenceCase.In($"sentences.{language}.txt")
        select new object[] { language, row[0], row[1] };

    [Theory]
    [MemberData(nameof(GoldenRules))]
    public void Every_golden_rule_holds(string rule, string marked)
    {
        var (text, expected) = SentenceCase.Parse(marked);
        Assert.Equal((rule, expected), (rule, SentenceCase.Marked("en", text)));
    }

    [Theory]
    [MemberData(nameof(PatientTexts))]
    public void Patient_texts_part_where_a_reader_would_part_them(string name, string marked)
    {
        var (text, expected) = SentenceCase.Parse(marked);
        Assert.Equal((name, expected), (name, SentenceCase.Marked("en", text)));
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void Other_languages_part_by_their_own_rules(string language, string name, string marked)
    {
        var (text, expected) = SentenceCase.Parse(marked);
        Assert.Equal((name, expected), (name, SentenceCase.Marked(language, text)));
    }
}
