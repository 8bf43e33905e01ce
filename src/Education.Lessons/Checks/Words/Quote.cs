namespace Education.Lessons.Checks.Words;

/// <summary>The author's own words, fit for a message.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>In quotation marks; a long text is cut at a word.</summary>
    public static string Of(string text) => $"‘{Short(text.Trim())}’";

    /// <summary>A long text, cut at a word.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int cut = text.LastIndexOf(' ', Longest);
        return text[..(cut > 0 ? cut : Longest)] + "…";
    }
}
