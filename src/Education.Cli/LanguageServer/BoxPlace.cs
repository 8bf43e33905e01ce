using System.Text.RegularExpressions;
using Education.Authoring.Blocks;
using Education.Authoring.Schemas;

namespace Education.Cli.LanguageServer;

/// <summary>The comment of a box on a line.</summary>
/// <param name="Name">Its first word, perhaps half-written.</param>
/// <param name="NameStart">Column of the name.</param>
/// <param name="Text">The line up to where it is looked at.</param>
internal sealed partial record BoxPlace(string Name, int NameStart, string Text)
{
    /// <summary>The box whose comment is open at the end of a text; null when none is.</summary>
    public static BoxPlace? In(string text)
    {
        int open = text.LastIndexOf("<!--", StringComparison.Ordinal);
        if (open < 0 || text.IndexOf("-->", open, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        int start = open + 4;
        start += text.AsSpan(start).IndexOfAnyExcept(' ') is > 0 and var spaces ? spaces : text.AsSpan(start).Trim().IsEmpty ? text.Length - start : 0;
        int end = text.AsSpan(start).IndexOf(' ');
        return new BoxPlace(end < 0 ? text[start..] : text.Substring(start, end), start, text);
    }

    /// <summary>True while the name is being written.</summary>
    public bool IsName => NameStart + Name.Length == Text.Length;

    /// <summary>What the box may have; null for a name that is no box.</summary>
    public BoxForm? Form => BoxForms.All.FirstOrDefault(f => f.Name == Name);

    /// <summary>The option whose value ends the text, and the column of the value; null when none does.</summary>
    public (Field Option, int Start)? Value =>
        LastOption().Match(Text) is { Success: true } found && Form?.Options.FirstOrDefault(o => o.Key == found.Groups[1].Value) is { } option
            ? (option, found.Groups[2].Index + found.Groups[2].Value.LastIndexOf(',') + 1)
            : null;

    [GeneratedRegex("""\s([\w-]+)="?([^\s"]*)$""")]
    private static partial Regex LastOption();
}
