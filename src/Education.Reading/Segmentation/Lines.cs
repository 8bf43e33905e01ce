namespace Education.Reading.Segmentation;

/// <summary>Line breaks inside a block. Most are only spaces; two shapes are lists that nobody marked up.</summary>
internal static class Lines
{
    private const int LongestItem = 60;

    /// <summary>
    /// Three short lines or more and no mark at the end of any: a list without signs, so that each line is a segment.
    /// </summary>
    public static bool AreItems(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n')) return false;
        var lines = 0;
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty) continue;
            if (trimmed.Length > LongestItem || !EndsOpen(trimmed[^1])) return false;
            lines++;
        }

        return lines >= 3;
    }

    /// <summary>Whether the line after the break at <paramref name="at"/> opens with the sign or number of a list item.</summary>
    public static bool ItemFollows(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && CharKinds.IsSpace(text[next])) next++;
        if (next + 1 >= text.Length) return false;
        if (text[next] is '-' or '*' or '+' or '–' or '—') return CharKinds.IsSpace(text[next + 1]);
        var digits = next;
        while (digits < text.Length && digits < next + 3 && CharKinds.IsDigit(text[digits])) digits++;
        return digits > next && digits + 1 < text.Length && text[digits] is '.' or ')' && CharKinds.IsSpace(text[digits + 1]);
    }

    private static bool EndsOpen(char last) => CharKinds.Of(last) is CharKind.Letter or CharKind.Digit or CharKind.Closer || last == ':';
}
