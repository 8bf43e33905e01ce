namespace Education.Search.Analysis;

/// <summary>
/// Finds words by the rules of Unicode Standard Annex #29, as Lucene's standard tokenizer reads them: one word for a run of
/// letters and digits, one for each ideograph, one for a run of a South-East Asian script, one for an emoji sequence.
/// </summary>
internal static class WordBreaker
{
    /// <summary>A longer word is cut in pieces of this many UTF-16 units, as Lucene does.</summary>
    public const int MaxLength = 255;

    /// <summary>Finds the first word at or after a place. Returns false when there is none.</summary>
    public static bool Next(ReadOnlySpan<char> text, int from, out Range word)
    {
        for (var start = from; start < text.Length;)
        {
            start = PlainRun.SkipTo(text, start);
            var plain = PlainRun.Length(text, start);
            if (plain > 0)
            {
                word = start..(start + plain);
                return true;
            }

            if (start == text.Length)
            {
                break;
            }

            var first = Characters.Read(text, start, out var width);
            var window = text.Slice(start, Math.Min(MaxLength, text.Length - start));
            var length = LongestMatch(window, first);
            if (length > 0)
            {
                word = start..(start + length);
                return true;
            }

            start += width;
        }

        word = default;
        return false;
    }

    private static int LongestMatch(ReadOnlySpan<char> window, CharacterClass first)
    {
        var length = first.Is(CharacterClass.Core | CharacterClass.Underscore) ? AlphanumericRun.Length(window) : 0;
        if (first.Is(CharacterClass.SouthEastAsian))
        {
            length = Math.Max(length, SouthEastAsianRun(window));
        }

        if (first.Is(CharacterClass.Han | CharacterClass.Hiragana))
        {
            length = Math.Max(length, Characters.Unit(window, 0));
        }

        return Math.Max(length, EmojiSequence.Length(window, first));
    }

    private static int SouthEastAsianRun(ReadOnlySpan<char> window)
    {
        var end = 0;
        while (end < window.Length && Characters.Read(window, end, out _).Is(CharacterClass.SouthEastAsian))
        {
            end += Characters.Unit(window, end);
        }

        return end;
    }
}
