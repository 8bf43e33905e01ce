using Education.Reading.Language;

namespace Education.Reading.Syllables;

/// <summary>
/// Syllables of an inflected word from its stem, where the stem is in the table of exceptions: what the model does not know about the
/// stem it does not know about its forms either. A possessive is always counted from its stem.
/// </summary>
internal static class Inflection
{
    private const int ShortestStem = 3;
    private const int NotDerived = 0;

    /// <summary>Syllables of the word; 0 where no stem of it is in the table.</summary>
    public static int Count(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length < ShortestStem + 1) return NotDerived;
        return word[^1] switch
        {
            's' => Plural(word, lexicon),
            'd' when word[^2] == 'e' => Past(word, lexicon),
            'g' when word.EndsWith("ing") => Doing(word[..^3], lexicon),
            'y' when word[^2] == 'l' => More(word[..^2], 1, lexicon),
            'r' when word[^2] == 'e' => Doing(word[..^2], lexicon),
            _ => NotDerived,
        };
    }

    /// <summary>Whether an s after the word is a syllable of its own, as in "witch's" and "judges".</summary>
    public static bool Hisses(ReadOnlySpan<char> stem)
    {
        if (stem.IsEmpty) return false;
        if (stem[^1] is 's' or 'x' or 'z') return true;
        if (stem.Length < 2) return false;
        return stem[^1] switch
        {
            'e' => stem[^2] is 's' or 'c' or 'g' or 'z' or 'x',
            'h' => stem[^2] is 's' || (stem[^2] is 'c' && (stem.Length < 3 || stem[^3] is not ('r' or 'a' or 'i'))),
            _ => false,
        };
    }

    private static int Plural(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var stem = word[..^1];
        if (stem[^1] is 's' or 'u' or '\'') return NotDerived;
        if (Known(stem, lexicon) is > 0 and var same) return same + (Hisses(stem) ? 1 : 0);
        if (stem[^1] != 'e') return NotDerived;
        return Hisses(stem[..^1]) ? More(stem[..^1], 1, lexicon) : NotDerived;
    }

    private static int Past(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var heard = word.Length > 3 && word[^3] is 't' or 'd' ? 1 : 0;
        if (More(word[..^1], heard, lexicon) is > 0 and var silent) return silent;
        return More(word[..^2], heard, lexicon);
    }

    private static int Doing(ReadOnlySpan<char> stem, Lexicon lexicon)
    {
        if (More(stem, 1, lexicon) is > 0 and var plain) return plain;
        if (stem.Length < ShortestStem || stem.Length > 60) return NotDerived;
        Span<char> withE = stackalloc char[stem.Length + 1];
        stem.CopyTo(withE);
        withE[^1] = 'e';
        if (More(withE, 1, lexicon) is > 0 and var silent) return silent;
        return stem[^1] == stem[^2] ? More(stem[..^1], 1, lexicon) : NotDerived;
    }

    private static int More(ReadOnlySpan<char> stem, int more, Lexicon lexicon) =>
        Known(stem, lexicon) is > 0 and var count ? count + more : NotDerived;

    private static int Known(ReadOnlySpan<char> stem, Lexicon lexicon)
    {
        if (stem.Length < ShortestStem) return NotDerived;
        var lexeme = lexicon.Find(WordHash.Of(stem));
        return (lexeme.Roles & WordRoles.Exception) == WordRoles.None ? NotDerived : lexeme.Syllables;
    }
}
