using System.Collections.Frozen;

namespace Education.Search.Analysis;

/// <summary>English after Apache Lucene's EnglishAnalyzer: possessive, lower case, 33 stop words, Porter stem.</summary>
internal sealed class EnglishChain : ILanguageChain
{
    public string Trim(string word) =>
        word.Length >= 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019' or '\uFF07' ? word[..^2] : word;

    public FrozenSet<string> StopWords { get; } = WordList.Of("stop-words.en.txt");

    public FrozenSet<string> FunctionWords { get; } = WordList.Of("function-words.en.txt");

    public string Fold(string word) => EnglishSpelling.American(Diacritics.Without(word));

    public string Stem(string word) => PorterStemmer.Stem(word);
}
