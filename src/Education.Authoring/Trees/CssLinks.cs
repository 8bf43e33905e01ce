using System.Text.RegularExpressions;
using Education.Lessons.Trees;

namespace Education.Authoring.Trees;

/// <summary>The addresses that a style sheet asks for: <c>url()</c> and <c>@import</c>. Comments, strings and name spaces are none.</summary>
public static partial class CssLinks
{
    /// <summary>The links, in the order of the text.</summary>
    /// <param name="css">The style sheet.</param>
    /// <param name="start">Offset of its first character in the file.</param>
    /// <param name="places">Turns offsets into places.</param>
    public static IEnumerable<TreeLink> Of(string css, int start, Places places)
    {
        foreach (Match match in Token().Matches(css))
        {
            var address = match.Groups["address"];
            if (address.Success && !IsNone(address.Value))
            {
                var use = match.Value[0] == '@' ? LinkUse.Import : LinkUse.Part;
                yield return new TreeLink(use, LinkSyntax.Css, Escape().Replace(address.Value, "$1"), places.Span(start + address.Index, start + address.Index + address.Length));
            }
        }
    }

    private static bool IsNone(string address) => address.Length == 0 || address.Contains("var(", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """/\*.*?(?:\*/|\z)|@namespace[^;]*;|@import\s*(?:url\(\s*)?(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)'|(?<address>[^\s"'();]+))|(?<![\w-])url\(\s*(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)'|(?<address>(?:\\.|[^\s"'()\\])*))\s*\)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\([^0-9a-fA-F\n])")]
    private static partial Regex Escape();
}
