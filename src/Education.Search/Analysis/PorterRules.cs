namespace Education.Search.Analysis;

/// <summary>What the suffix rules ask about a word: its vowels, its measure, its last syllable.</summary>
internal static class PorterRules
{
    /// <summary>Step 2: double endings become single ones. Of endings that fit, the first in this list counts.</summary>
    public static readonly IReadOnlyList<(string Suffix, string By)> DoubleSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    /// <summary>Step 3.</summary>
    public static readonly IReadOnlyList<(string Suffix, string By)> LongSuffixes =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    /// <summary>Step 4: endings that go when what is left is long enough.</summary>
    public static readonly IReadOnlyList<(string Suffix, string By)> LastSuffixes =
    [
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""),
        ("ment", ""), ("ent", ""), ("ion", ""), ("ou", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""),
    ];

    /// <summary>The number of times a vowel run is followed by a consonant run.</summary>
    public static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var consonant = IsConsonant(word, i);
            measure += consonant && afterVowel ? 1 : 0;
            afterVowel = !consonant;
        }

        return measure;
    }

    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsInDoubleConsonant(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    /// <summary>Consonant, vowel, consonant at the end, the last not w, x or y: hop, but not how.</summary>
    public static bool EndsInShortSyllable(ReadOnlySpan<char> word)
    {
        var last = word.Length - 1;
        return last >= 2 && IsConsonant(word, last) && !IsConsonant(word, last - 1) && IsConsonant(word, last - 2)
            && word[last] is not ('w' or 'x' or 'y');
    }

    private static bool IsConsonant(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };
}
