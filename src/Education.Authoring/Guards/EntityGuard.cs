using System.Globalization;
using System.Text;
using Education.Lessons.Findings;
using Markdig.Helpers;

namespace Education.Authoring.Guards;

/// <summary>Finds codes such as <c>&amp;#xE000;</c> that would bring in, through Markdown, what the text itself may not hold.</summary>
internal static class EntityGuard
{
    // The longest name of an HTML entity has 31 letters.
    private const int LongestCode = 33;

    /// <summary>The text with U+FFFD in place of such codes, and a finding for each of the first few.</summary>
    public static Draft<string> Clean(string path, string text)
    {
        List<Finding> findings = [];
        StringBuilder? cleaned = null;
        LineMap? lines = null;
        for (int at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var window = text.AsSpan(at, Math.Min(LongestCode, text.Length - at));
            int length = window.IndexOf(';') + 1;
            if (length < 3 || Broken(window[1..(length - 1)]) is not { } rule)
            {
                continue;
            }

            if (findings.Count < Limits.FindingsOfOneGuard)
            {
                lines ??= new LineMap(path, text);
                findings.Add(rule.At(lines.Span(at, length), $"The code ‘{text.Substring(at, length)}’ stands for a character that text may not hold. Delete it."));
            }

            cleaned ??= new StringBuilder(text);
            for (int i = at; i < at + length; i++)
            {
                cleaned[i] = '\uFFFD';
            }
        }

        return new(cleaned?.ToString() ?? text, findings);
    }

    private static Rule? Broken(ReadOnlySpan<char> code)
    {
        string? decoded = code[0] == '#' ? Numbered(code[1..]) : EntityHelper.DecodeEntity(code);
        return decoded is { Length: > 0 } && Rune.TryGetRuneAt(decoded, 0, out var rune) ? Forbidden.Find(decoded, 0, rune) : null;
    }

    // A number that stands for no character is shown as U+FFFD, which is refused as well.
    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        bool isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out int value)
            ? (Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD")
            : null;
    }
}
