using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>Reads one word or number, hashing it on the way.</summary>
internal static class WordScan
{
    // The token is written where it will stay: to copy one that was only just written is slow.
    public static void Word(ReadOnlySpan<char> text, int start, out Token token)
    {
        New(text, start, out token);
        if (IsDottedAt(text, start))
        {
            ReadDotted(text, ref token);
            return;
        }

        var hash = WordHash.Seed;
        var small = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c))
            {
                // Most of a text, and nothing has to be looked up.
                small++;
                hash = WordHash.Add(hash, c);
                continue;
            }

            var kind = CharKinds.Of(c);
            if (kind == CharKind.Letter) token.Letters++;
            else if (kind == CharKind.Digit) token.Digits++;
            else if (kind != CharKind.Apostrophe || i + 1 >= text.Length || !CharKinds.IsLetter(text[i + 1])) break;
            if (kind == CharKind.Apostrophe) token.StemHash = WordHash.Finish(hash);
            var lower = CharKinds.Lower(c);
            if (lower == c && kind == CharKind.Letter) token.AllCapitals = false;
            hash = WordHash.Add(hash, lower);
        }

        token.Letters += small;
        if (small > 0) token.AllCapitals = false;
        Finish(ref token, i, hash);
    }

    /// <summary>Hash of a written word in small letters.</summary>
    public static ulong Hash(ReadOnlySpan<char> written)
    {
        var hash = WordHash.Seed;
        foreach (var c in written) hash = WordHash.Add(hash, CharKinds.Lower(c));
        return WordHash.Finish(hash);
    }

    /// <summary>Digits with points, commas, colons and slashes between them, and letters joined to them as in "5mg".</summary>
    public static void Number(ReadOnlySpan<char> text, int start, out Token token)
    {
        token = default;
        token.Kind = TokenKind.Number;
        token.Start = start;
        var i = start;
        for (; i < text.Length; i++)
        {
            var kind = CharKinds.Of(text[i]);
            if (kind == CharKind.Digit) token.Digits++;
            else if (kind == CharKind.Letter) token.Letters++;
            else if (!(text[i] is '.' or ',' or ':' or '/' && i + 1 < text.Length && CharKinds.IsDigit(text[i + 1]))) break;
        }

        token.Length = i - start;
    }

    private static void New(ReadOnlySpan<char> text, int start, out Token token)
    {
        token = default;
        token.Kind = TokenKind.Word;
        token.Start = start;
        token.Capital = CharKinds.IsUpper(text[start]);
        token.AllCapitals = true;
    }

    private static void ReadDotted(ReadOnlySpan<char> text, ref Token token)
    {
        var hash = WordHash.Seed;
        var start = token.Start;
        var i = start;
        while (i < text.Length && CharKinds.IsLetter(text[i]))
        {
            if (i > start) hash = WordHash.Add(hash, '.');
            hash = WordHash.Add(hash, CharKinds.Lower(text[i]));
            if (!CharKinds.IsUpper(text[i])) token.AllCapitals = false;
            token.Letters++;
            i++;
            if (i + 1 < text.Length && text[i] == '.' && CharKinds.IsLetter(text[i + 1]) && EndsLetter(text, i + 2)) i++;
            else break;
        }

        token.Dotted = true;
        Finish(ref token, i, hash);
    }

    // One letter, full stop, one letter: "e.g", "U.S".
    private static bool IsDottedAt(ReadOnlySpan<char> text, int start) =>
        start + 2 < text.Length && text[start + 1] == '.' && CharKinds.IsLetter(text[start + 2]) && EndsLetter(text, start + 3);

    private static bool EndsLetter(ReadOnlySpan<char> text, int after) =>
        after >= text.Length || CharKinds.Of(text[after]) is not (CharKind.Letter or CharKind.Digit);

    private static void Finish(ref Token token, int end, ulong hash)
    {
        token.Length = end - token.Start;
        token.Hash = WordHash.Finish(hash);
        if (token.Digits > 0) token.Kind = TokenKind.Number;
    }
}
