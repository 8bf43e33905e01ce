using System.Collections.Frozen;

namespace Education.Search.Analysis;

/// <summary>The words of a language that carry no subject.</summary>
internal static class StopWords
{
    /// <summary>The list of a language that has one.</summary>
    public static FrozenSet<string> Of(string language) => EmbeddedText.Lines($"stop-words.{language}.txt").ToFrozenSet(StringComparer.Ordinal);
}
