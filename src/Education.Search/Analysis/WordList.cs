using System.Collections.Frozen;

namespace Education.Search.Analysis;

/// <summary>The word lists of languages.</summary>
internal static class WordList
{
    /// <summary>The words of a data file, one a line.</summary>
    public static FrozenSet<string> Of(string name) => EmbeddedText.Lines(name).ToFrozenSet(StringComparer.Ordinal);
}
