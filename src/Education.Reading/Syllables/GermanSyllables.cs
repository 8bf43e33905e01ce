namespace Education.Reading.Syllables;

/// <summary>
/// German by its spelling rules: every vowel is a syllable but for the diphthongs ai, ei, au, äu, eu, the doubled vowels, and ie,
/// which is one sound except at the end of words of foreign shape (-ie-n, -io-, -ia-).
/// </summary>
internal sealed class GermanSyllables : ISyllableCounter
{
    private const string All = "aeiouyäöüéèáàâêîôû";
    private static readonly string[] _pairs = ["ai", "ei", "au", "äu", "eu", "ie", "aa", "ee", "oo", "ay", "ey", "oi", "ou", "oy", "ui"];
    private static readonly string[] _openingHiatus = ["beein", "beeil", "beend", "beeng", "geei", "reakt"];
    private static readonly string[] _openIe = ["familie", "linie", "studie", "serie", "ferie", "materie", "medie", "hygiene", "patient", "klient", "arterie", "batterie", "bakterie", "allergien", "therapien", "energien"];

    public int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var i = 0;
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

        return Math.Max(count + Hiatus(word), 1);
    }

    private static bool IsPair(ReadOnlySpan<char> word, int at)
    {
        if (at + 1 >= word.Length) return false;
        foreach (var pair in _pairs)
            if (word[at] == pair[0] && word[at + 1] == pair[1]) return true;
        return false;
    }

    // Where the prefix be- or ge- meets a vowel, or a word of foreign origin parts i and e.
    private static int Hiatus(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var opening in _openingHiatus)
            if (word.StartsWith(opening)) count++;
        foreach (var part in _openIe)
        {
            if (!word.Contains(part, StringComparison.Ordinal)) continue;
            return count + 1;
        }

        return count;
    }
}
