using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Parts;

/// <summary>Phone numbers that a tap calls.</summary>
public static partial class Dial
{
    /// <summary>The text as HTML, each run of digits (with spaces, hyphens or a plus) a link that dials.</summary>
    public static MarkupString Html(string text) =>
        new(Numbers().Replace(HtmlEncoder.Default.Encode(text), match => $"<a class=\"dial\" href=\"tel:{Digits(match.Value)}\">{Unbroken(match.Value)}</a>"));

    private static string Unbroken(string number) =>
        number.Replace(" ", "&nbsp;", StringComparison.Ordinal).Replace("-", "&#8209;", StringComparison.Ordinal);

    private static string Digits(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));

    // Encoded text holds digits in character references too (&#x27;), so a number must not follow a letter, a digit or a number sign.
    [GeneratedRegex(@"(?<![#\w;&])\+?[0-9](?:[0-9 \-]*[0-9])?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
