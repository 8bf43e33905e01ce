using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>Which words Gunning and Dale-Chall count as hard.</summary>
internal static class HardWords
{
    private const int Polysyllable = 3;
    private const int ShortestPart = 3;
    private const byte EverydayBand = 2;
    private const byte MostCommonBand = 1;
    private const byte KnownBand = 3;

    /// <summary>
    /// Our own familiar words, in place of the lists of Dale, Chall and Spache: words of one or two syllables among SCOWL's most common,
    /// and all words of one syllable in its common sizes (up to 35). Names and numbers are familiar.
    /// </summary>
    public static bool IsFamiliar(in Token token, bool opensSentence) =>
        (token.Capital && !opensSentence)
        || (token.Lexeme.Band == MostCommonBand && token.Syllables <= 2)
        || (token.Lexeme.Band is > 0 and <= KnownBand && token.Syllables == 1);

    /// <summary>Whether Gunning counts a word: three syllables, no name, no compound, not three only by -es, -ed or -ing.</summary>
    public static bool IsFog(ReadOnlySpan<char> text, in Token token, bool opensSentence, Lexicon lexicon)
    {
        if (token.Syllables < Polysyllable || (token.Capital && !opensSentence)) return false;
        var word = text.Slice(token.Start, token.Length);
        if (token.Syllables == Polysyllable && HasSpokenEnding(word)) return false;
        return !IsCompound(word, lexicon);
    }

    private static bool HasSpokenEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return true;
        if (word.Length < 5) return false;
        var before = CharKinds.Lower(word[^3]);
        if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) return before is 't' or 'd';
        return word.EndsWith("es", StringComparison.OrdinalIgnoreCase) && (before is 's' or 'x' or 'z' or 'c' or 'g' || HasHush(word));
    }

    private static bool HasHush(ReadOnlySpan<char> word) =>
        CharKinds.Lower(word[^3]) == 'h' && CharKinds.Lower(word[^4]) is 'c' or 's';

    private static bool IsCompound(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var head = WordHash.Seed;
        for (var cut = 1; cut <= word.Length - ShortestPart; cut++)
        {
            head = WordHash.Add(head, CharKinds.Lower(word[cut - 1]));
            if (cut >= ShortestPart && IsEveryday(WordHash.Finish(head), lexicon) && IsEveryday(WordScan.Hash(word[cut..]), lexicon)) return true;
        }

        return false;
    }

    private static bool IsEveryday(ulong hash, Lexicon lexicon) => lexicon.Find(hash).Band is > 0 and <= EverydayBand;
}
