namespace Education.Lessons.Checks.Words;

/// <summary>Tells what stands between quotation marks.</summary>
internal static class QuotedText
{
    /// <summary>True when a place lies between an opening and a closing mark.</summary>
    public static bool Holds(string text, int at)
    {
        bool straight = false;
        int curly = 0;
        for (int i = 0; i < at; i++)
        {
            straight ^= text[i] == '"';
            curly += text[i] switch { '“' or '„' or '«' => 1, '”' or '»' => -1, _ => 0 };
        }

        return straight || curly > 0;
    }
}
