using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>Spanish after Apache Lucene's SpanishAnalyzer: stop words, light stem (J. Savoy).</summary>
internal sealed partial class SpanishChain : ILanguageChain
{
    private const int ShortestStemmed = 5;
    private static readonly FrozenSet<string> Stops = StopWords.Of("es");

    public string Trim(string word) => word;

    public bool IsStopWord(string word) => Stops.Contains(word);

    public string Fold(string word) => word;

    public string Stem(string word)
    {
        if (word.Length < ShortestStemmed)
        {
            return word;
        }

        var stem = Diacritics.WithoutOf(word, "àáâäòóôöèéêëùúûüìíîï");
        stem = Ces().Replace(stem, "z$1");
        return Ending().Replace(stem, "$1");
    }

    // Eses loses its last two letters, no more; -ces was -z.
    [GeneratedRegex("ces()$")]
    private static partial Regex Ces();

    [GeneratedRegex("(es)es$|[oae]s?$")]
    private static partial Regex Ending();
}
