using static Education.Search.Analysis.CharacterClass;

namespace Education.Search.Analysis;

/// <summary>A word of letters, digits, Katakana and underscores (rules WB5 to WB13b).</summary>
internal static class AlphanumericRun
{
    private const CharacterClass OwnQuote = SingleQuote | Hebrew;
    private const CharacterClass Marks = MidLetter | MidBoth | SingleQuote | DoubleQuote | MidDigit;

    /// <summary>How many UTF-16 units the word at the start of the window has; 0 when no word starts there.</summary>
    public static int Length(ReadOnlySpan<char> window)
    {
        var last = None;
        var bridge = None;
        var seenCore = false;
        var end = 0;
        while (end < window.Length)
        {
            var now = Characters.Read(window, end, out _);
            var after = end + Characters.Unit(window, end);
            if (Joins(last, now))
            {
                bridge = last.Is(Marks) && last != OwnQuote ? last : None;
                seenCore |= now.Is(Core);
            }
            else if (Unbridged(last, bridge) is var before && BridgesTo(window, after, now, before))
            {
                // The single quote after a Hebrew letter belongs to that letter and binds nothing.
                now = before.Is(Hebrew) && now.Is(SingleQuote) ? OwnQuote : now;
            }
            else
            {
                break;
            }

            last = now;
            end = after;
        }

        return seenCore ? end : 0;
    }

    /// <summary>A letter that a mark has joined to the word may carry a further mark, but not a Hebrew one; after a double quote, none.</summary>
    private static CharacterClass Unbridged(CharacterClass last, CharacterClass bridge) =>
        bridge.Is(DoubleQuote) || last == OwnQuote ? None : bridge.Is(MidLetter | MidBoth | SingleQuote) && last.Is(Hebrew) ? Letter : last;

    private static bool Joins(CharacterClass last, CharacterClass now)
    {
        if (now.Is(Underscore))
        {
            return true;
        }

        return now.Is(Core) && (last == None || last.Is(Underscore) || last.Is(Katakana) == now.Is(Katakana));
    }

    /// <summary>Whether a mark such as an apostrophe or a decimal point stands inside the word: what follows must be of the same kind.</summary>
    private static bool BridgesTo(ReadOnlySpan<char> window, int after, CharacterClass mark, CharacterClass last)
    {
        var next = after < window.Length ? Characters.Read(window, after, out _) : None;
        var betweenLetters = last.Is(AnyLetter) && mark.Is(MidLetter | MidBoth | SingleQuote) && next.Is(AnyLetter);
        var betweenDigits = last.Is(Digit) && mark.Is(MidDigit | MidBoth | SingleQuote) && next.Is(Digit);
        var hebrew = last.Is(Hebrew) && (mark.Is(SingleQuote) || (mark.Is(DoubleQuote) && next.Is(Hebrew)));
        return betweenLetters || betweenDigits || hebrew;
    }
}
