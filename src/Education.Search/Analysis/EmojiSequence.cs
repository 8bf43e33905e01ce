using static Education.Search.Analysis.CharacterClass;

namespace Education.Search.Analysis;

/// <summary>An emoji with its modifiers, a joined sequence of them, a keycap or a flag (Unicode Technical Standard #51).</summary>
internal static class EmojiSequence
{
    private const char Joiner = '\u200D';
    private const char TextStyle = '\uFE0E';
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';
    private const int FirstTag = 0xE0020;
    private const int LastTag = 0xE007E;
    private const int EndTag = 0xE007F;

    /// <summary>How many UTF-16 units the emoji at the start of the window has; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> window, CharacterClass first)
    {
        if (first.Is(Region))
        {
            return Flag(window);
        }

        if (window[0] is (>= '0' and <= '9') or '#' or '*')
        {
            return KeycapSequence(window);
        }

        return first.Is(Pictograph | SkinTone | SkinToneBase) || window[0] == Joiner ? JoinedSequence(window) : 0;
    }

    private static int Flag(ReadOnlySpan<char> window)
    {
        var second = Characters.Unit(window, 0);
        var isFlag = second < window.Length && Characters.Read(window, second, out _).Is(Region);
        return isFlag ? second + Characters.Unit(window, second) : 0;
    }

    private static int KeycapSequence(ReadOnlySpan<char> window)
    {
        // The keycap itself extends the digit, so it may stand anywhere among the digit's marks.
        var keycap = window[..Characters.Unit(window, 0)].LastIndexOf(Keycap);
        return keycap < 0 || !OneStyleAtMost(window[1..keycap]) ? 0 : AfterMarks(window, keycap + 1);
    }

    private static bool OneStyleAtMost(ReadOnlySpan<char> marks)
    {
        var style = marks.IndexOfAny(TextStyle, EmojiStyle);
        return style < 0 || (marks[style] == EmojiStyle && style == marks.Length - 1);
    }

    private static int JoinedSequence(ReadOnlySpan<char> window)
    {
        var end = Element(window, 0);
        if (end == 0)
        {
            return 0;
        }

        var tagged = Tags(window, end);
        if (tagged > end)
        {
            return tagged;
        }

        for (var next = end; EndsWithJoiner(window[..end]) || (end < window.Length && window[end] == Joiner); end = next)
        {
            next = Element(window, end);
            if (next <= end)
            {
                break;
            }
        }

        return end;
    }

    private static bool EndsWithJoiner(ReadOnlySpan<char> sequence) => sequence.EndsWith([Joiner]);

    private static int Element(ReadOnlySpan<char> window, int at)
    {
        var start = at;
        while (at < window.Length && window[at] == Joiner)
        {
            at++;
        }

        if (at >= window.Length)
        {
            return 0;
        }

        var kind = Characters.Read(window, at, out var width);
        if (!kind.Is(Pictograph | SkinToneBase) && (at > start || !kind.Is(SkinTone)))
        {
            return 0;
        }

        var end = AfterMarks(window, at + width);
        if (kind.Is(SkinToneBase) && end < window.Length && Characters.Read(window, end, out width).Is(SkinTone))
        {
            return AfterMarks(window, end + width);
        }

        return end < window.Length && window[end] == EmojiStyle && !kind.Is(SkinTone) ? end + 1 : end;
    }

    private static int AfterMarks(ReadOnlySpan<char> window, int at)
    {
        while (at < window.Length && window[at] is not (TextStyle or EmojiStyle)
            && (Characters.Read(window, at, out var width) & (Extend | SkinTone)) == Extend)
        {
            at += width;
        }

        return at;
    }

    private static int Tags(ReadOnlySpan<char> window, int at)
    {
        for (var end = at; end + 1 < window.Length && char.IsSurrogatePair(window[end], window[end + 1]); end += 2)
        {
            var code = char.ConvertToUtf32(window[end], window[end + 1]);
            if (code == EndTag && end > at)
            {
                return end + 2;
            }

            if (code is < FirstTag or > LastTag)
            {
                break;
            }
        }

        return at;
    }
}
