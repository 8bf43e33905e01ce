using System.Globalization;
using Education.Reading.Ease;
using Education.Reading.Language;

namespace Education.Reading;

/// <summary>
/// A score of how easy an English text is, from about 0 (hard) to 100 (easy), not clamped: a linear model over twelve counts, fitted by
/// <c>Scripts/fit-ease-model.cs</c> on texts that teachers wrote at three levels (OneStopEnglish, Vajjala and Lučić 2018, CC BY-SA 4.0).
/// Elementary news texts lie about 57, advanced ones about 45, short plain patient texts near 100. It is for comparing texts, not a school grade. English only.
/// </summary>
public static class EaseModel
{
    private static readonly (double Weight, double Middle)[] _terms = [.. Read()];
    private const double Base = 51;

    /// <summary>The score; null for a text without words or of another language than English.</summary>
    /// <param name="c">Counts of the text.</param>
    /// <param name="language">The language of the analyser that counted it.</param>
    public static double? Score(TextCounts c, string language)
    {
        if (c.Words == 0 || c.Sentences == 0 || !string.Equals(language, "en", StringComparison.Ordinal)) return null;
        var features = EaseFeatures.Of(c);
        var score = Base;
        for (var i = 0; i < features.Length; i++) score += _terms[i].Weight * (features[i] - _terms[i].Middle);
        return score;
    }

    private static IEnumerable<(double, double)> Read() =>
        from line in DataFile.Lines("en/ease-model.txt")
        let fields = line.Split(' ')
        select (double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture));
}
