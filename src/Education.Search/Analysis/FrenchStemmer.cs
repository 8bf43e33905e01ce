using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>Cuts French endings by J. Savoy's light stemmer ("A stemming procedure and stopword list for general French corpora", 1999).</summary>
internal static partial class FrenchStemmer
{
    private const int ShortestNormalized = 5;

    /// <summary>Endings and what takes their place: a word longer than the number loses the ending; the first that fits ends the search.</summary>
    private static readonly IReadOnlyList<(int LongerThan, string Ending, string By)> Endings =
        [.. EmbeddedText.Lines("endings.fr.txt").Select(line => line.Split(' ')).Select(rule => (int.Parse(rule[0], System.Globalization.CultureInfo.InvariantCulture), rule[1], rule.Length > 2 ? rule[2] : ""))];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        var stem = Plural(word);
        foreach (var (longerThan, ending, by) in Endings)
        {
            if (stem.Length > longerThan && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length] + by.TrimEnd('+');
                if (!by.EndsWith('+'))
                {
                    break;
                }
            }
        }

        return Normalize(stem);
    }

    private static string Plural(string word)
    {
        if (word.Length > 5 && word[^1] == 'x')
        {
            word = (word[^3..] is "aux" && word[^4] != 'e' ? word[..^2] + "l" : word[..^1]);
        }

        word = word.Length > 3 && word[^1] == 'x' ? word[..^1] : word;
        return word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
    }

    private static string Normalize(string word)
    {
        var stem = word.Length >= ShortestNormalized ? Doubled().Replace(Diacritics.WithoutOf(word, "àáâôèéêùûîç"), "$1") : word;
        stem = stem.Length >= ShortestNormalized && stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] : stem;
        if (stem.Length < ShortestNormalized)
        {
            return stem;
        }

        stem = stem[^1] == 'r' ? stem[..^1] : stem;
        stem = stem[^1] == 'e' ? stem[..^1] : stem;
        stem = stem[^1] == 'e' ? stem[..^1] : stem;
        return stem[^1] == stem[^2] && char.IsLetter(stem[^1]) ? stem[..^1] : stem;
    }

    [GeneratedRegex(@"(\p{L})\1+")]
    private static partial Regex Doubled();
}
