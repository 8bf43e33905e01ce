using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>French after Apache Lucene's FrenchAnalyzer: elided articles, stop words, light stem (J. Savoy).</summary>
internal sealed partial class FrenchChain : ILanguageChain
{
    public string Trim(string word) => Elision().Replace(word, "");

    public FrozenSet<string> StopWords { get; } = WordList.Of("stop-words.fr.txt");

    public FrozenSet<string> FunctionWords { get; } = WordList.Of("function-words.fr.txt");

    public string Fold(string word) => word;

    public string Stem(string word) => FrenchStemmer.Stem(word);

    [GeneratedRegex("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['\u2019]", RegexOptions.IgnoreCase)]
    private static partial Regex Elision();
}
