namespace Education.Lessons.Checks.Words;

/// <summary>The sentence in which something stands, cut at full stops, question marks and exclamation marks before a space.</summary>
internal static class SentenceAround
{
    /// <summary>The sentence at an offset of a text.</summary>
    public static string Of(string text, int at)
    {
        int start = at;
        while (start > 0 && !IsEnd(text, start - 1))
        {
            start--;
        }

        int end = at;
        while (end < text.Length && !IsEnd(text, end))
        {
            end++;
        }

        return text[start..Math.Min(end + 1, text.Length)].Trim();
    }

    private static bool IsEnd(string text, int i) =>
        text[i] is '.' or '?' or '!' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '"' or '”' or '’');
}
