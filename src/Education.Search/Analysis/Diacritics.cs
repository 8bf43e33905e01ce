using System.Globalization;
using System.Text;

namespace Education.Search.Analysis;

/// <summary>Takes accents off: people leave them out when they type.</summary>
internal static class Diacritics
{
    /// <summary>The word without combining marks U+0300 to U+036F.</summary>
    public static string Without(string word)
    {
        if (word.All(char.IsAscii) || !IsWellFormed(word))
        {
            return word;
        }

        var bare = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (c is < '\u0300' or > '\u036F')
            {
                bare.Append(c);
            }
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsWellFormed(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(word, i) == UnicodeCategory.Surrogate)
            {
                return false;
            }

            i += char.IsSurrogate(word[i]) ? 1 : 0;
        }

        return true;
    }
}
