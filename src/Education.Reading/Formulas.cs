namespace Education.Reading;

/// <summary>
/// Published scores for English and for any language, computed from unrounded counts. Each is 0 for a text without words or sentences.
/// </summary>
public static class Formulas
{
    /// <summary>Flesch Reading Ease, about 0 (hardest) to 100 (easiest), not clamped. Flesch 1948, J Appl Psychol 32.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double FleschReadingEase(TextCounts c) =>
        Of(c, 206.835 - (1.015 * WordsPerSentence(c)) - (84.6 * SyllablesPerWord(c)));

    /// <summary>Flesch-Kincaid, in US school grades. Kincaid et al. 1975, Navy Research Branch Report 8-75.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double FleschKincaid(TextCounts c) =>
        Of(c, (0.39 * WordsPerSentence(c)) + (11.8 * SyllablesPerWord(c)) - 15.59);

    /// <summary>
    /// SMOG, in US school grades at which a reader understands everything, so about two grades above other scores.
    /// McLaughlin 1969, J Reading 12(8):639-646. See <see cref="SmogScore"/> for how sure it is.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double Smog(TextCounts c) =>
        Of(c, 3.1291 + (1.0430 * Math.Sqrt(30 * Share(c.Polysyllables, c.Sentences))));

    /// <summary>
    /// SMOG as worked out by hand: 3 plus the root of the perfect square nearest to the polysyllables in 30 sentences. McLaughlin 1969.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double SmogByHand(TextCounts c) =>
        Of(c, 3 + Math.Round(Math.Sqrt(30 * Share(c.Polysyllables, c.Sentences)), MidpointRounding.AwayFromZero));

    /// <summary>Gunning Fog, in US school grades. Gunning 1952, The Technique of Clear Writing.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double GunningFog(TextCounts c) =>
        Of(c, 0.4 * (WordsPerSentence(c) + (100 * Share(c.FogWords, c.Words))));

    /// <summary>Coleman-Liau, in US school grades. Coleman and Liau 1975, J Appl Psychol 60.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double ColemanLiau(TextCounts c) =>
        Of(c, (0.0588 * 100 * Share(c.Letters, c.Words)) - (0.296 * 100 * Share(c.Sentences, c.Words)) - 15.8);

    /// <summary>Automated Readability Index, in US school grades. Smith and Senter 1967, AMRL-TR-66-220.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double AutomatedReadability(TextCounts c) =>
        Of(c, (4.71 * Share(c.Characters, c.Words)) + (0.5 * WordsPerSentence(c)) - 21.43);

    /// <summary>
    /// Dale-Chall equation of 1948 over our own familiar-word list, so a Dale-Chall <em>style</em> score: about 4.9 or less is easy
    /// for grade 4, above 9 is college. Dale and Chall 1948.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double DaleChallStyle(TextCounts c)
    {
        var unfamiliar = 100 * Share(c.UnfamiliarWords, c.Words);
        return Of(c, (0.1579 * unfamiliar) + (0.0496 * WordsPerSentence(c)) + (unfamiliar > 5 ? 3.6365 : 0));
    }

    /// <summary>
    /// Revised Spache equation over our own familiar-word list, in US school grades 1 to 4. Spache 1974. A repeated unfamiliar word
    /// counts once in a block.
    /// </summary>
    /// <param name="c">Counts of the text.</param>
    public static double SpacheStyle(TextCounts c) =>
        Of(c, (0.121 * WordsPerSentence(c)) + (0.082 * 100 * Share(c.NewUnfamiliarWords, c.Words)) + 0.659);

    /// <summary>FORCAST, in US school grades; ignores sentences, so it suits lists and forms. Caylor et al. 1973, HumRRO.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Forcast(TextCounts c) => Of(c, 20 - (15 * Share(c.OneSyllableWords, c.Words)));

    /// <summary>LIX: below 30 very easy, above 60 very hard, in any language. Björnsson 1968.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Lix(TextCounts c) => Of(c, WordsPerSentence(c) + (100 * Share(c.LongWords, c.Words)));

    /// <summary>RIX: long words in a sentence, in any language. Anderson 1983.</summary>
    /// <param name="c">Counts of the text.</param>
    public static double Rix(TextCounts c) => Of(c, Share(c.LongWords, c.Sentences));

    internal static double WordsPerSentence(TextCounts c) => Share(c.Words, c.Sentences);

    internal static double SyllablesPerWord(TextCounts c) => Share(c.Syllables, c.Words);

    internal static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    internal static double Of(TextCounts c, double score) => c.Words == 0 || c.Sentences == 0 ? 0 : score;
}
