using System.Text;

namespace Education.Authoring.Lessons;

/// <summary>Text made safe for HTML content and double-quoted attributes.</summary>
internal static class Text
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("&<>\"");

    public static string Html(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : AppendHtml(new StringBuilder(), text).ToString();

    public static StringBuilder AppendHtml(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }

    /// <summary>Takes off white space at both ends.</summary>
    public static void Trim(StringBuilder html)
    {
        while (html.Length > 0 && char.IsWhiteSpace(html[^1]))
        {
            html.Length--;
        }

        TrimStart(html);
    }

    /// <summary>Takes off white space before the first word.</summary>
    public static void TrimStart(StringBuilder html)
    {
        int start = 0;
        while (start < html.Length && char.IsWhiteSpace(html[start]))
        {
            start++;
        }

        html.Remove(0, start);
    }

    private static string Entity(char c) => c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" };
}
