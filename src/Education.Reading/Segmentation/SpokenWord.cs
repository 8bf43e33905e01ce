using System.Buffers;
using System.Runtime.CompilerServices;
using Education.Reading.Language;
using Education.Reading.Syllables;

namespace Education.Reading.Segmentation;

/// <summary>How many syllables a written word has when it is read aloud.</summary>
internal static class SpokenWord
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouyáéíóúäöü");

    private const byte EverydayBand = 2;
    private const int LongestWord = 64;
    private const int LongestSpelledOut = 5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Syllables(ReadOnlySpan<char> text, in Token token, LanguageRules rules) =>
        token.Lexeme.Syllables > 0 && (!token.AllCapitals || IsAlwaysRead(token.Lexeme)) ? token.Lexeme.Syllables : Count(text, token, rules);

    private static int Count(ReadOnlySpan<char> text, in Token token, LanguageRules rules)
    {
        if (token.Dotted) return token.Letters;
        var written = text.Slice(token.Start, Math.Min(token.Length, LongestWord));
        Span<char> word = stackalloc char[LongestWord];
        for (var i = 0; i < written.Length; i++) word[i] = CharKinds.Lower(written[i]);
        word = word[..written.Length];
        if (IsSpelledOut(token, word)) return EnglishSyllables.SpelledOut(word);
        var count = rules.Syllables.Count(word);
        rules.Lexicon.Remember(token.Hash, count);
        return count;
    }

    // "MRI" and "NHS" are read letter by letter; "TENS" is read as a word.
    private static bool IsSpelledOut(in Token token, ReadOnlySpan<char> word) =>
        token.AllCapitals && token.Letters is > 1 and <= LongestSpelledOut && !IsAlwaysRead(token.Lexeme) && (word.Length <= 3 || word.IndexOfAny(_vowels) < 0);

    // "NOT" is a word however it is written.
    private static bool IsAlwaysRead(in Lexeme lexeme) =>
        lexeme.Band is > 0 and <= EverydayBand || (lexeme.Roles & WordRoles.Exception) != WordRoles.None;
}
