namespace Education.Reading.Segmentation;

/// <summary>An aside in brackets stays inside its sentence.</summary>
internal static class Brackets
{
    private const int LongestAside = 400;

    /// <summary>Offset after the bracket that closes the one at <paramref name="open"/>; −1 where none closes it nearby.</summary>
    public static int CloserOf(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        var end = Math.Min(text.Length, open + LongestAside);
        for (var i = open; i < end; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i;
        }

        return -1;
    }
}
