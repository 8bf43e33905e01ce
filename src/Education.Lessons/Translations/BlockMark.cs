using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Education.Lessons.Translations;

/// <summary>A short mark by which the words of a block are known again. A change of punctuation, of capital letters or of white space alone
/// keeps the mark, so that a comma does not make translations look old.</summary>
public static class BlockMark
{
    // The letter in front keeps YAML from reading a mark as a number.
    private const char Start = 'h';
    private const int Digits = 8;

    /// <summary>The form of every mark, as a regular expression.</summary>
    public const string Pattern = "^h[0-9a-f]{8}$";

    /// <summary>The mark of some words: the start of the SHA-256 of their letters and digits.</summary>
    public static string Of(string words) =>
        Start + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Bare(words))))[..Digits];

    /// <summary>True for text that could be a mark.</summary>
    public static bool IsMark(string text) =>
        text.Length == Digits + 1 && text[0] == Start && text.Skip(1).All(char.IsAsciiHexDigitLower);

    // Apostrophes leave no gap (its, it's); all other punctuation leaves one, so that 1.5 is never 15. Signs such as < and % count.
    private static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        bool gap = false;
        foreach (char c in words)
        {
            if (IsWord(c))
            {
                bare.Append(gap && bare.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
                gap = false;
            }
            else
            {
                gap |= c is not ('\'' or '’');
            }
        }

        return bare.ToString();
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '%'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol;
}
