using System.Collections.Frozen;

namespace Education.Search.Analysis;

/// <summary>A language we know no rules for: words as they are.</summary>
internal sealed class PlainChain : ILanguageChain
{
    public string Trim(string word) => word;

    public FrozenSet<string> StopWords => [];

    public FrozenSet<string> FunctionWords => [];

    public string Fold(string word) => Diacritics.Without(word);

    public string Stem(string word) => word;
}
