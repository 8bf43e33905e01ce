namespace Education.Reading.Syllables;

/// <summary>Runs of vowels in a word.</summary>
internal static class Vowels
{
    /// <summary>Offset after the run of characters from <paramref name="vowels"/> that begins at <paramref name="start"/>.</summary>
    public static int RunEnd(ReadOnlySpan<char> word, int start, string vowels)
    {
        while (start < word.Length && vowels.Contains(word[start])) start++;
        return start;
    }
}
