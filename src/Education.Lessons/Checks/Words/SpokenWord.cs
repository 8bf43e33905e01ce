namespace Education.Lessons.Checks.Words;

/// <summary>Where a word stands in a text. Letters, digits and the marks inside a word count; a hyphen parts two words.</summary>
internal readonly record struct SpokenWord(int Start, int Length)
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<SpokenWord> In(string text)
    {
        for (var word = After(text, 0); word.Length > 0; word = After(text, word.End))
        {
            yield return word;
        }
    }

    /// <summary>The first word from an offset on; of length 0 when there is none.</summary>
    public static SpokenWord After(string text, int offset)
    {
        int start = offset;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > start && IsApostrophe(text, end))))
        {
            end++;
        }

        return new SpokenWord(start, end - start);
    }

    /// <summary>How many words a text has; counting stops at <paramref name="most"/>.</summary>
    public static int Count(string text, int most)
    {
        int count = 0;
        for (var word = After(text, 0); word.Length > 0 && count < most; word = After(text, word.End))
        {
            count++;
        }

        return count;
    }

    /// <summary>True when two texts have words and say the same, word for word; letter case and what parts the words do not matter.</summary>
    public static bool AreSame(string a, string b)
    {
        var (one, other) = (After(a, 0), After(b, 0));
        if (one.Length == 0)
        {
            return false;
        }

        while (one.Length > 0 && one.Length == other.Length && IsSame(a.AsSpan(one.Start, one.Length), b.AsSpan(other.Start, other.Length)))
        {
            (one, other) = (After(a, one.End), After(b, other.End));
        }

        return one.Length == 0 && other.Length == 0;
    }

    /// <summary>Offset of the character behind it.</summary>
    public int End => Start + Length;

    /// <summary>The word as small letters with straight apostrophes.</summary>
    public string Of(string text) => Plain(text.Substring(Start, Length));

    /// <summary>A text in small letters with straight apostrophes; its words stand where they stood.</summary>
    public static string Plain(string text) => text.ToLowerInvariant().Replace('’', '\'');

    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && Plain(one[i]) != Plain(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static bool IsApostrophe(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
}
