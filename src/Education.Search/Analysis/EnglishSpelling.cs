using System.Text.RegularExpressions;

namespace Education.Search.Analysis;

/// <summary>
/// Makes British and American spellings alike. What comes out need not be a real word: both sides of a search go through it.
/// The browser script has the same rules in the same order (docs/search-format.md, section 3).
/// </summary>
internal static partial class EnglishSpelling
{
    private const int ShortestFolded = 4;

    /// <summary>The word with -ize and -yze as -ise and -yse, -our as -or, -tre as -ter, ae and oe as e, -mme as -m, -logue as -log.</summary>
    public static string American(string word)
    {
        if (word.Length < ShortestFolded)
        {
            return word;
        }

        word = Apostrophe().Replace(word, "");
        word = Z().Replace(word, "$1s$2");
        word = Our().Replace(word, "$1or$2");
        word = Re().Replace(word, "$1er$2");
        word = Ae().Replace(word, "e");
        word = Oe().Replace(word, "e");
        word = Doubled().Replace(word, "$1$2");
        return Grey().Replace(word, "gray");
    }

    // Patients type "cant" and "wont"; the apostrophe left after the possessive is of no use.
    [GeneratedRegex("['\u2019]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("([iy])z(e[drs]?|ers?|ing|ations?|able)$")]
    private static partial Regex Z();

    [GeneratedRegex("([aeiou][a-z]+)our(s|ed|ing|al|able|ful|less|ite|ites|ly)?$")]
    private static partial Regex Our();

    [GeneratedRegex("(..[bt])re(s?)$")]
    private static partial Regex Re();

    [GeneratedRegex("ae(?![rl])")]
    private static partial Regex Ae();

    [GeneratedRegex("^oe(?=[ds])|oe(?=a)")]
    private static partial Regex Oe();

    [GeneratedRegex("(am)me(s?)$|(log)ue(s?)$")]
    private static partial Regex Doubled();

    [GeneratedRegex("^grey")]
    private static partial Regex Grey();
}
