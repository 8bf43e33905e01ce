using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>German after Apache Lucene's GermanAnalyzer: stop words, umlauts written either way, light stem (J. Savoy).</summary>
internal sealed partial class GermanChain : ILanguageChain
{
    public string Trim(string word) => word;

    public FrozenSet<string> StopWords { get; } = WordList.Of("stop-words.de.txt");

    public FrozenSet<string> FunctionWords { get; } = WordList.Of("function-words.de.txt");

    public string Fold(string word) => word;

    public string Stem(string word)
    {
        var stem = Diacritics.WithoutOf(Umlauts(word), "àáâòóôïìíîùúû");
        stem = stem switch
        {
            { Length: > 5 } when stem.EndsWith("ern", StringComparison.Ordinal) => stem[..^3],
            { Length: > 4 } when Case().IsMatch(stem) => stem[..^2],
            { Length: > 3 } when Short().IsMatch(stem) => stem[..^1],
            _ => stem,
        };
        return stem switch
        {
            { Length: > 5 } when stem.EndsWith("est", StringComparison.Ordinal) => stem[..^3],
            { Length: > 4 } when Comparative().IsMatch(stem) => stem[..^2],
            _ => stem,
        };
    }

    /// <summary>Makes ae, oe and ue into a, o and u, as the umlauts become; an e after another vowel's u is part of that vowel.</summary>
    private static string Umlauts(string word)
    {
        var plain = new StringBuilder(word.Length + 1);
        var (mayFollow, afterVowel) = (false, false);
        foreach (var c in word)
        {
            if (c == 'e' && mayFollow)
            {
                (mayFollow, afterVowel) = (false, true);
                continue;
            }

            plain.Append(c switch { 'ä' => "a", 'ö' => "o", 'ü' => "u", 'ß' => "ss", _ => c.ToString() });
            var opens = c is 'a' or 'o' || (c == 'u' && !mayFollow && !afterVowel);
            (mayFollow, afterVowel) = (opens, !opens && c is 'u' or 'e' or 'i' or 'q' or 'y' or 'ä' or 'ö' or 'ü');
        }

        return plain.ToString();
    }

    [GeneratedRegex("e[mnrs]$")]
    private static partial Regex Case();

    [GeneratedRegex("e$|[bdfghklmnt]s$")]
    private static partial Regex Short();

    [GeneratedRegex("e[rn]$|[bdfghklmnt]st$")]
    private static partial Regex Comparative();
}
