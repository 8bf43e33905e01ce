using Education.Reading;
using Education.Reading.Reports;
using Xunit;

namespace Education.Tests.Reading;

/// <summary>Each formula against a recomputation written down here from its published form, on counts chosen by hand.</summary>
public sealed class FormulaTests
{
    private static readonly TextCounts _counts = new()
    {
        Sentences = 8,
        Words = 120,
        Syllables = 171,
        Letters = 540,
        Characters = 552,
        OneSyllableWords = 84,
        Polysyllables = 15,
        FogWords = 12,
        LongWords = 21,
        UnfamiliarWords = 18,
        NewUnfamiliarWords = 11,
    };

    public static TheoryData<string, double, double> Scores => new()
    {
        { "Flesch Reading Ease", Formulas.FleschReadingEase(_counts), 206.835 - (1.015 * 15) - (84.6 * 1.425) },
        { "Flesch-Kincaid", Formulas.FleschKincaid(_counts), (0.39 * 15) + (11.8 * 1.425) - 15.59 },
        { "SMOG", Formulas.Smog(_counts), 3.1291 + (1.0430 * Math.Sqrt(56.25)) },
        { "SMOG by hand", Formulas.SmogByHand(_counts), 3 + 8 },
        { "Gunning Fog", Formulas.GunningFog(_counts), 0.4 * (15 + 10) },
        { "Coleman-Liau", Formulas.ColemanLiau(_counts), (0.0588 * 450) - (0.296 * (100.0 * 8 / 120)) - 15.8 },
        { "ARI", Formulas.AutomatedReadability(_counts), (4.71 * 4.6) + (0.5 * 15) - 21.43 },
        { "Dale-Chall style", Formulas.DaleChallStyle(_counts), (0.1579 * 15) + (0.0496 * 15) + 3.6365 },
        { "Dale-Chall style, few unfamiliar", Formulas.DaleChallStyle(_counts with { UnfamiliarWords = 6 }), (0.1579 * 5) + (0.0496 * 15) },
        { "Spache style", Formulas.SpacheStyle(_counts), (0.121 * 15) + (0.082 * (100.0 * 11 / 120)) + 0.659 },
        { "FORCAST", Formulas.Forcast(_counts), 20 - (105.0 / 10) },
        { "LIX", Formulas.Lix(_counts), 15 + 17.5 },
        { "RIX", Formulas.Rix(_counts), 21.0 / 8 },
        { "Fernández Huerta", SpanishFormulas.FernandezHuerta(_counts), 206.84 - (60 * 1.425) - (1.02 * 15) },
        { "Szigriszt-Pazos", SpanishFormulas.SzigrisztPazos(_counts), 206.835 - (62.3 * 1.425) - 15 },
        { "Gutiérrez de Polini", SpanishFormulas.GutierrezDePolini(_counts), 95.2 - (9.7 * 4.5) - (0.35 * 15) },
        { "Flesch-Amstad", GermanFormulas.FleschAmstad(_counts), 180 - 15 - (58.5 * 1.425) },
        { "Wiener 1", GermanFormulas.Wiener1(_counts), (0.1935 * 12.5) + (0.1672 * 15) + (0.1297 * 17.5) - (0.0327 * 70) - 0.875 },
        { "Wiener 2", GermanFormulas.Wiener2(_counts), (0.2007 * 12.5) + (0.1682 * 15) + (0.1373 * 17.5) - 2.779 },
        { "Wiener 3", GermanFormulas.Wiener3(_counts), (0.2963 * 12.5) + (0.1905 * 15) - 1.1144 },
        { "Wiener 4", GermanFormulas.Wiener4(_counts), (0.2744 * 12.5) + (0.2656 * 15) - 1.693 },
        { "Kandel-Moles", FrenchFormulas.KandelMoles(_counts), 207 - (1.015 * 15) - (73.6 * 1.425) },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void A_formula_equals_its_published_form(string name, double ours, double published) =>
        Assert.True(Math.Abs(ours - published) < 1e-9, $"{name}: {ours} is not {published}");

    [Fact]
    public void A_text_without_words_has_no_scores()
    {
        Assert.Equal(0, Formulas.FleschKincaid(default));
        Assert.Equal(new ScoreSheet(), ScoreSheet.Of(default, "en"));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("es", false)]
    [InlineData("de", false)]
    [InlineData("fr", false)]
    public void A_formula_made_for_English_is_not_given_for_other_languages(string language, bool given) =>
        Assert.Equal(given, ScoreSheet.Of(_counts, language).FleschKincaid is not null);

    [Fact]
    public void SMOG_of_a_short_text_is_unsure_and_its_interval_is_wider()
    {
        var few = SmogScore.Of(_counts);
        var many = SmogScore.Of(_counts with { Sentences = 32, Words = 480, Polysyllables = 60 });
        Assert.Equal(Confidence.Low, few.Confidence);
        Assert.Equal(Confidence.Normal, many.Confidence);
        Assert.Equal(few.Grade, many.Grade, 9);
        Assert.True(few.Margin > many.Margin);
        Assert.Equal(1.96 * 1.5159, many.Margin, 9);
    }
}
