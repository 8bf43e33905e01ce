using static Education.Reading.Formulas;

namespace Education.Reading;

/// <summary>Published scores for Spanish. Each is 0 for a text without words or sentences.</summary>
public static class SpanishFormulas
{
    /// <summary>
    /// Fernández Huerta, about 0 (hardest) to 100 (easiest). Fernández Huerta 1959, with the sentence term as Law 2011 corrected it.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double FernandezHuerta(TextCounts c) =>
        Of(c, 206.84 - (60 * SyllablesPerWord(c)) - (1.02 * WordsPerSentence(c)));

    /// <summary>
    /// Szigriszt-Pazos, the score of the INFLESZ scale: below 40 very hard, 40 to 55 somewhat hard, 55 to 65 normal, 65 to 80 quite
    /// easy, above 80 very easy. Szigriszt 1993; Barrio-Cantalejo et al. 2008, An Sist Sanit Navar 31(2):135-152.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double SzigrisztPazos(TextCounts c) =>
        Of(c, 206.835 - (62.3 * SyllablesPerWord(c)) - WordsPerSentence(c));

    /// <summary>Gutiérrez de Polini: comprehensibility, higher is easier. Gutiérrez de Polini 1972.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double GutierrezDePolini(TextCounts c) =>
        Of(c, 95.2 - (9.7 * Share(c.Letters, c.Words)) - (0.35 * WordsPerSentence(c)));
}
