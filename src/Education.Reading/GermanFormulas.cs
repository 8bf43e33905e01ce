using static Education.Reading.Formulas;

namespace Education.Reading;

/// <summary>Published scores for German. Each is 0 for a text without words or sentences.</summary>
public static class GermanFormulas
{
    /// <summary>Flesch in Amstad's German form, about 0 (hardest) to 100 (easiest). Amstad 1978.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double FleschAmstad(TextCounts c) => Of(c, 180 - WordsPerSentence(c) - (58.5 * SyllablesPerWord(c)));

    /// <summary>First Vienna factual-text formula, in school years 4 to 15. Bamberger and Vanecek 1984.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Wiener1(TextCounts c) =>
        Of(c, (0.1935 * LongSpoken(c)) + (0.1672 * WordsPerSentence(c)) + (0.1297 * LongWritten(c)) - (0.0327 * Short(c)) - 0.875);

    /// <summary>Second Vienna factual-text formula, in school years 4 to 15. Bamberger and Vanecek 1984.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Wiener2(TextCounts c) =>
        Of(c, (0.2007 * LongSpoken(c)) + (0.1682 * WordsPerSentence(c)) + (0.1373 * LongWritten(c)) - 2.779);

    /// <summary>Third Vienna factual-text formula, in school years 4 to 15. Bamberger and Vanecek 1984.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Wiener3(TextCounts c) => Of(c, (0.2963 * LongSpoken(c)) + (0.1905 * WordsPerSentence(c)) - 1.1144);

    /// <summary>Fourth Vienna factual-text formula, in school years 4 to 15. Bamberger and Vanecek 1984.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Wiener4(TextCounts c) => Of(c, (0.2744 * LongSpoken(c)) + (0.2656 * WordsPerSentence(c)) - 1.693);

    private static double LongSpoken(TextCounts c) => 100 * Share(c.Polysyllables, c.Words);

    private static double LongWritten(TextCounts c) => 100 * Share(c.LongWords, c.Words);

    private static double Short(TextCounts c) => 100 * Share(c.OneSyllableWords, c.Words);
}
