namespace Education.Lessons.Checks.Words;

/// <summary>The words that carry the meaning of a text, with simple endings cut, so that ‘walk’, ‘walks’ and ‘walking’ are one word.</summary>
internal static class ContentWords
{
    private static readonly string[] _endings = ["ing", "ies", "ied", "es", "ed", "ly", "s", "y"];
    private const int ShortestStem = 3;

    /// <summary>Each word once; small words such as ‘the’ are left out.</summary>
    public static HashSet<string> Of(string text, Language language)
    {
        var small = WordList.Of("small-words", language);
        return SpokenWord.In(text).Select(w => w.Of(text)).Where(w => !small.Contains(w)).Select(Stem).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The word without its ending.</summary>
    public static string Stem(string word)
    {
        foreach (string ending in _endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
