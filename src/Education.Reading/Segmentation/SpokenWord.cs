using System.Buffers;
using Education.Reading.Language;
using Education.Reading.Syllables;

namespace Education.Reading.Segmentation;

/// <summary>How many syllables a written word has when it is read aloud.</summary>
internal static class SpokenWord
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouyáéíóúäöü");

    private const int LongestWord = 64;
    private const int LongestSpelledOut = 5;

    public static int Syllables(ReadOnlySpan<char> text, in Token token, LanguageRules rules)
    {
        if (token.Lexeme.Syllables > 0) return token.Lexeme.Syllables;
        if (token.Dotted) return token.Letters;
        var written = text.Slice(token.Start, Math.Min(token.Length, LongestWord));
        Span<char> word = stackalloc char[LongestWord];
        for (var i = 0; i < written.Length; i++) word[i] = CharKinds.Lower(written[i]);
        word = word[..written.Length];
        if (token.AllCapitals && token.Letters is > 1 and <= LongestSpelledOut && IsSpelledOut(word)) return EnglishSyllables.SpelledOut(word);
        return rules.Syllables.Count(word);
    }

    // "MRI" and "NHS" are read letter by letter; "TENS" is read as a word.
    private static bool IsSpelledOut(ReadOnlySpan<char> word) =>
        word.Length <= 3 || word.IndexOfAny(_vowels) < 0;
}
