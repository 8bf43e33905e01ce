namespace Education.Reading.Ease;

/// <summary>What the ease model looks at, each made from counts alone.</summary>
internal static class EaseFeatures
{
    /// <summary>Names in the order of <see cref="Of"/>, as in the model file.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "log-words-per-sentence", "syllables-per-word", "letters-per-word", "polysyllables", "long-words", "unfamiliar-words", "rare-words",
        "one-syllable-words", "polysyllables-per-sentence-root", "pronouns", "subordinators-per-sentence", "function-words",
    ];

    /// <summary>Values for a text with at least one word.</summary>
    public static double[] Of(TextCounts c)
    {
        var words = Math.Max(c.Words, 1);
        var sentences = Math.Max(c.Sentences, 1);
        return
        [
            Math.Log((double)words / sentences),
            (double)c.Syllables / words,
            (double)c.Letters / words,
            (double)c.Polysyllables / words,
            (double)c.LongWords / words,
            (double)c.UnfamiliarWords / words,
            (double)c.RareWords / words,
            (double)c.OneSyllableWords / words,
            Math.Sqrt((double)c.Polysyllables / sentences),
            (double)c.Pronouns / words,
            (double)c.Subordinators / sentences,
            (double)c.FunctionWords / words,
        ];
    }
}
