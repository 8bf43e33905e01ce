namespace Education.Reading;

/// <summary>
/// What every score is computed from. Counts add up: the counts of a page are the sum of the counts of its blocks.
/// Numbers, web and mail addresses are not words; the parts of a hyphenated word are words one by one.
/// </summary>
public readonly record struct TextCounts
{
    /// <summary>Sentences with at least one word.</summary>
    public int Sentences { get; init; }

    /// <summary>Words.</summary>
    public int Words { get; init; }

    /// <summary>Syllables of all words.</summary>
    public int Syllables { get; init; }

    /// <summary>Letters in words: no digits, no punctuation.</summary>
    public int Letters { get; init; }

    /// <summary>Letters and digits, those of numbers included; no punctuation, no spaces.</summary>
    public int Characters { get; init; }

    /// <summary>Words of one syllable.</summary>
    public int OneSyllableWords { get; init; }

    /// <summary>Words of three syllables or more.</summary>
    public int Polysyllables { get; init; }

    /// <summary>
    /// Polysyllables that Gunning counts: not names, not closed compounds of two short words, and not words that have their third
    /// syllable only from -es, -ed or -ing.
    /// </summary>
    public int FogWords { get; init; }

    /// <summary>Words of more than six letters.</summary>
    public int LongWords { get; init; }

    /// <summary>Words that are not on the familiar-word list (nor a name, nor an inflection of a listed word). 0 where a language has no list.</summary>
    public int UnfamiliarWords { get; init; }

    /// <summary>Unfamiliar words at their first use in a block, for the Spache form.</summary>
    public int NewUnfamiliarWords { get; init; }

    /// <summary>Words outside the lists of common words that are not names; with <see cref="Names"/> and the rest they measure how rare the words are.</summary>
    public int RareWords { get; init; }

    /// <summary>Words with a capital that do not open their sentence.</summary>
    public int Names { get; init; }

    /// <summary>Personal pronouns.</summary>
    public int Pronouns { get; init; }

    /// <summary>Words that can open a subordinate clause.</summary>
    public int Subordinators { get; init; }

    /// <summary>Articles, prepositions, auxiliaries and the like; the rest of the words carry the content.</summary>
    public int FunctionWords { get; init; }

    /// <summary>The counts of both texts together.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static TextCounts operator +(TextCounts left, TextCounts right) => new()
    {
        Sentences = left.Sentences + right.Sentences,
        Words = left.Words + right.Words,
        Syllables = left.Syllables + right.Syllables,
        Letters = left.Letters + right.Letters,
        Characters = left.Characters + right.Characters,
        OneSyllableWords = left.OneSyllableWords + right.OneSyllableWords,
        Polysyllables = left.Polysyllables + right.Polysyllables,
        FogWords = left.FogWords + right.FogWords,
        LongWords = left.LongWords + right.LongWords,
        UnfamiliarWords = left.UnfamiliarWords + right.UnfamiliarWords,
        NewUnfamiliarWords = left.NewUnfamiliarWords + right.NewUnfamiliarWords,
        RareWords = left.RareWords + right.RareWords,
        Names = left.Names + right.Names,
        Pronouns = left.Pronouns + right.Pronouns,
        Subordinators = left.Subordinators + right.Subordinators,
        FunctionWords = left.FunctionWords + right.FunctionWords,
    };

    /// <summary>The counts of a text without those of a part of it.</summary>
    /// <param name="left">The text.</param>
    /// <param name="right">The part.</param>
    public static TextCounts operator -(TextCounts left, TextCounts right) => new()
    {
        Sentences = left.Sentences - right.Sentences,
        Words = left.Words - right.Words,
        Syllables = left.Syllables - right.Syllables,
        Letters = left.Letters - right.Letters,
        Characters = left.Characters - right.Characters,
        OneSyllableWords = left.OneSyllableWords - right.OneSyllableWords,
        Polysyllables = left.Polysyllables - right.Polysyllables,
        FogWords = left.FogWords - right.FogWords,
        LongWords = left.LongWords - right.LongWords,
        UnfamiliarWords = left.UnfamiliarWords - right.UnfamiliarWords,
        NewUnfamiliarWords = left.NewUnfamiliarWords - right.NewUnfamiliarWords,
        RareWords = left.RareWords - right.RareWords,
        Names = left.Names - right.Names,
        Pronouns = left.Pronouns - right.Pronouns,
        Subordinators = left.Subordinators - right.Subordinators,
        FunctionWords = left.FunctionWords - right.FunctionWords,
    };

    /// <summary>The same as <c>left - right</c>.</summary>
    /// <param name="left">The text.</param>
    /// <param name="right">The part.</param>
    public static TextCounts Subtract(TextCounts left, TextCounts right) => left - right;

    /// <summary>The same as <c>left + right</c>.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static TextCounts Add(TextCounts left, TextCounts right) => left + right;
}
