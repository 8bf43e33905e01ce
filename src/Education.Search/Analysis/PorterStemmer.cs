using static Education.Search.Analysis.PorterRules;

namespace Education.Search.Analysis;

/// <summary>Cuts English endings by the algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).</summary>
internal static class PorterStemmer
{
    /// <summary>The stem of a lower-case word. A word of one or two letters is its own stem.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var stem = Plural(word);
        stem = PastOrOngoing(stem);
        stem = EndsWith(stem, "y") && HasVowel(stem.AsSpan(0, stem.Length - 1)) ? stem[..^1] + "i" : stem;
        stem = Replace(stem, DoubleSuffixes, 0);
        stem = Replace(stem, LongSuffixes, 0);
        stem = Replace(stem, LastSuffixes, 1);
        return Tidy(stem);
    }

    private static string Plural(string word)
    {
        if (EndsWith(word, "sses") || EndsWith(word, "ies"))
        {
            return word[..^2];
        }

        return EndsWith(word, "s") && !EndsWith(word, "ss") ? word[..^1] : word;
    }

    private static string PastOrOngoing(string word)
    {
        if (EndsWith(word, "eed"))
        {
            return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        }

        var cut = EndsWith(word, "ed") ? 2 : EndsWith(word, "ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(word.AsSpan(0, word.Length - cut)))
        {
            return word;
        }

        var stem = word[..^cut];
        if (EndsWith(stem, "at") || EndsWith(stem, "bl") || EndsWith(stem, "iz"))
        {
            return stem + "e";
        }

        if (EndsInDoubleConsonant(stem))
        {
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        }

        return Measure(stem) == 1 && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static string Replace(string word, IReadOnlyList<(string Suffix, string By)> rules, int moreThan)
    {
        foreach (var (suffix, by) in rules)
        {
            if (EndsWith(word, suffix))
            {
                var stem = word.AsSpan(0, word.Length - suffix.Length);
                var applies = Measure(stem) > moreThan && (!suffix.Equals("ion", StringComparison.Ordinal) || (stem.Length > 0 && stem[^1] is 's' or 't'));
                return applies ? string.Concat(stem, by) : word;
            }
        }

        return word;
    }

    private static string Tidy(string word)
    {
        if (EndsWith(word, "e"))
        {
            var stem = word.AsSpan(0, word.Length - 1);
            var measure = Measure(stem);
            word = measure > 1 || (measure == 1 && !EndsInShortSyllable(stem)) ? word[..^1] : word;
        }

        return EndsWith(word, "ll") && Measure(word.AsSpan(0, word.Length - 1)) > 1 ? word[..^1] : word;
    }

    private static bool EndsWith(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);
}
