namespace Education.Lessons.Checks.Words;

/// <summary>Where a word stands in a text. Letters, digits and the marks inside a word count; a hyphen parts two words.</summary>
internal readonly record struct SpokenWord(int Start, int Length)
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<SpokenWord> In(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsApostrophe(text, i)));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return new SpokenWord(start, i - start);
                start = -1;
            }
        }
    }

    /// <summary>The word as small letters with straight apostrophes.</summary>
    public string Of(string text) => text.Substring(Start, Length).ToLowerInvariant().Replace('’', '\'');

    private static bool IsApostrophe(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
}
