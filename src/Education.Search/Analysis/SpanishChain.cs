using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>Spanish after Apache Lucene's SpanishAnalyzer: stop words, light stem (J. Savoy).</summary>
internal sealed partial class SpanishChain : ILanguageChain
{
    private const int ShortestStemmed = 5;

    public string Trim(string word) => word;

    public FrozenSet<string> StopWords { get; } = WordList.Of("stop-words.es.txt");

    public FrozenSet<string> FunctionWords { get; } = WordList.Of("function-words.es.txt");

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
