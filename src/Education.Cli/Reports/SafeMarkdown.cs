using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Education.Cli.Reports;

/// <summary>Author's text inside Markdown that a code host shows: no link, no mark, no mention can come of it.</summary>
internal static partial class SafeMarkdown
{
    /// <summary>Follows @ and #, so that neither a person nor an issue is called.</summary>
    public const char Stop = '\u200B';

    // These mean nothing inside a line; a full stop only makes an address after www.
    private const string Harmless = ".,-/'()?";

    /// <summary>The text as one line of plain words.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(safe, rune);
        }

        return Web().Replace(safe.ToString(), "$1&#46;");
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value is '@' or '#')
        {
            safe.Append((char)rune.Value).Append(Stop);
        }
        else if (rune.IsAscii && !Harmless.Contains((char)rune.Value, StringComparison.Ordinal) && (char.IsPunctuation((char)rune.Value) || char.IsSymbol((char)rune.Value)))
        {
            safe.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            safe.Append(' ');
        }
        else
        {
            safe.Append(rune.ToString());
        }
    }

    [GeneratedRegex(@"(www)\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();
}
