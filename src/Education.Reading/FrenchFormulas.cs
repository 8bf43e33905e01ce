using static Education.Reading.Formulas;

namespace Education.Reading;

/// <summary>Published scores for French. Each is 0 for a text without words or sentences.</summary>
public static class FrenchFormulas
{
    /// <summary>Flesch in the French form of Kandel and Moles, about 0 (hardest) to 100 (easiest). Kandel and Moles 1958.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double KandelMoles(TextCounts c) => Of(c, 207 - (1.015 * WordsPerSentence(c)) - (73.6 * SyllablesPerWord(c)));
}
