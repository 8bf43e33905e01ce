namespace Education.Reading.Syllables;

/// <summary>
/// German by its spelling rules: every vowel is a syllable but for the diphthongs ai, ei, au, äu, eu, the doubled vowels, and ie,
/// which parts in words such as Familie and Patient; the prefixes be- and ge- stand apart.
/// </summary>
internal sealed class GermanSyllables : ISyllableCounter
{
    private const string All = "aeiouyäöüéèáàâêîôû";
    private static readonly string[] _pairs = ["ai", "ei", "au", "äu", "eu", "ie", "aa", "ee", "oo", "ay", "ey", "oi", "ou", "oy", "ui"];
    private static readonly string[] _prefixed = ["beein", "beeil", "beeid", "beeif", "beend", "beeng", "beerb", "beerd", "geehr", "geeig", "geein", "geerb"];
    private static readonly string[] _parted =
    [
        "familie", "linie", "studie", "serie", "ferie", "materie", "medie", "hygiene", "patient", "klient", "arterie", "bakterie",
        "allergien", "therapien", "energien", "strategien",
    ];

    public int Count(ReadOnlySpan<char> word)
    {
        var prefixed = HasPrefix(word);
        var count = prefixed ? 1 : 0;
        var i = prefixed ? 2 : 0;
        while (i < word.Length)
        {
            if (!All.Contains(word[i]) || (word[i] == 'u' && i > 0 && word[i - 1] == 'q'))
            {
                i++;
                continue;
            }

            count++;
            i += IsPair(word, i) ? 2 : 1;
        }

        return Math.Max(IsParted(word) ? count + 1 : count, 1);
    }

    private static bool IsPair(ReadOnlySpan<char> word, int at)
    {
        if (at + 1 >= word.Length) return false;
        foreach (var pair in _pairs)
            if (word[at] == pair[0] && word[at + 1] == pair[1]) return true;
        return false;
    }

    // "Beenden": the prefix be- or ge- before another vowel.
    private static bool HasPrefix(ReadOnlySpan<char> word)
    {
        foreach (var opening in _prefixed)
            if (word.StartsWith(opening)) return true;
        return false;
    }

    // Words of foreign origin part i and e, or e and um.
    private static bool IsParted(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("eum") || word.EndsWith("läum")) return true;
        foreach (var part in _parted)
            if (word.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }
}
