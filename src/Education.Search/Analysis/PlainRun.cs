using System.Buffers;

namespace Education.Search.Analysis;

/// <summary>
/// The short way for most words: a run of ASCII letters and digits whose end is beyond doubt. It finds what the rules would find;
/// where marks, other scripts or emoji may have a say, it finds nothing and the rules decide.
/// </summary>
internal static class PlainRun
{
    private static readonly SearchValues<char> Wordlike =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The first place from here on at which a word may start, or the end.</summary>
    public static int SkipTo(ReadOnlySpan<char> text, int at)
    {
        // Keycaps begin with the number sign and the asterisk.
        while (at < text.Length && char.IsAscii(text[at]) && !char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('_' or '#' or '*'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of the plain word that starts here; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var length = rest.IndexOfAnyExcept(Wordlike);
        length = length < 0 ? rest.Length : length;
        return length < WordBreaker.MaxLength && EndsAt(rest, length) ? length : 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        if (!char.IsAscii(text[end]) || text[end] == '_')
        {
            return false;
        }

        // Between letters or digits these can join.
        var joins = text[end] is '\'' or '.' or ':' or ',' or ';' or '"';
        return !joins || end + 1 == text.Length || (char.IsAscii(text[end + 1]) && !char.IsAsciiLetterOrDigit(text[end + 1]) && text[end + 1] != '_');
    }
}
