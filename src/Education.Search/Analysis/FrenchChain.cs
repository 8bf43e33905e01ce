using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>French after Apache Lucene's FrenchAnalyzer: elided articles, stop words, light stem (J. Savoy).</summary>
internal sealed partial class FrenchChain : ILanguageChain
{
    private static readonly FrozenSet<string> Stops = StopWords.Of("fr");

    public string Trim(string word) => Elision().Replace(word, "");

    public bool IsStopWord(string word) => Stops.Contains(word);

    public string Fold(string word) => word;

    public string Stem(string word) => FrenchStemmer.Stem(word);

    [GeneratedRegex("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['\u2019]", RegexOptions.IgnoreCase)]
    private static partial Regex Elision();
}
