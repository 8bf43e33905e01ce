using System.Text.RegularExpressions;
using Education.Authoring.Trees;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Reads <c>_redirects</c>, the file in which several hosts take redirects: an old path, a new one and a code on each line.</summary>
internal static partial class RedirectsFile
{
    /// <summary>One for each line that is no comment; lines that answer in place (code 200) or that fill in parts of the old path are left out.</summary>
    public static IEnumerable<Redirection> Read(string path, string text)
    {
        var places = new Places(path, text);
        return Line().Matches(text)
            .Where(m => m.Groups["code"].Value is not "200" && !m.Groups["source"].Value.Contains(':', StringComparison.Ordinal))
            .Select(m => new Redirection(m.Groups["source"].Value, new TreeLink(
                LinkUse.Redirect, LinkSyntax.Settings, m.Groups["target"].Value, places.Span(m.Groups["target"].Index, m.Groups["target"].Index + m.Groups["target"].Length))));
    }

    [GeneratedRegex(@"^[ \t]*(?<source>/[^\s#]*)[ \t]+(?<target>[^\s]+)([ \t]+(?<code>\d+)!?)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
