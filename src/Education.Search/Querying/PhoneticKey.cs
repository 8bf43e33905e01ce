using System.Text.RegularExpressions;

namespace Education.Search.Querying;

/// <summary>What a word sounds like, roughly: words spelt by ear have the key of the word that was meant.</summary>
internal static partial class PhoneticKey
{
    /// <summary>The key of a word in lower case.</summary>
    public static string Of(string word)
    {
        var key = Silent().Replace(word, "");
        key = Ph().Replace(key, "f");
        key = SoftC().Replace(key, "s");
        key = HardC().Replace(key, "k");
        key = X().Replace(key, "ks").Replace('z', 's');
        key = Vowels().Replace(key, "a");
        return Doubles().Replace(key.Length == 0 ? key : key[0] + key[1..].Replace("a", "", StringComparison.Ordinal), "$1");
    }

    [GeneratedRegex("gh|^k(?=n)|^w(?=r)|^p(?=[ns])|h(?=[^aeiouy]|$)")]
    private static partial Regex Silent();

    [GeneratedRegex("ph")]
    private static partial Regex Ph();

    [GeneratedRegex("s?c(?=[eiy])")]
    private static partial Regex SoftC();

    [GeneratedRegex("c[kq]?|q")]
    private static partial Regex HardC();

    [GeneratedRegex("x")]
    private static partial Regex X();

    [GeneratedRegex("[aeiouyw]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(.)\\1+")]
    private static partial Regex Doubles();
}
