using System.Net;

namespace Education.Authoring.Trees;

/// <summary>Reads an opening tag with the places of its attribute values, which HTML parsers do not keep. By the tokenization rules of the HTML standard.</summary>
public static class TagReader
{
    /// <summary>The tag whose <c>&lt;</c> stands at <paramref name="start"/>; null when no opening tag stands there.</summary>
    public static Tag? Read(string text, int start)
    {
        int at = start + 1;
        if (at >= text.Length || text[start] != '<' || !char.IsAsciiLetter(text[at]))
        {
            return null;
        }

        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('/' or '>'))
        {
            at++;
        }

        string name = text[(start + 1)..at].ToLowerInvariant();
        var attributes = new List<TagValue>();
        while ((at = Skip(text, at)) < text.Length && text[at] != '>')
        {
            var attribute = ReadAttribute(text, ref at);
            if (attributes.TrueForAll(a => a.Name != attribute.Name))
            {
                attributes.Add(attribute);
            }
        }

        return new Tag(name, attributes, start, Math.Min(at + 1, text.Length));
    }

    private static TagValue ReadAttribute(string text, ref int at)
    {
        int nameStart = at++;
        while (at < text.Length && !IsSpace(text[at]) && text[at] is not ('=' or '/' or '>'))
        {
            at++;
        }

        string name = text[nameStart..at].ToLowerInvariant();
        int equals = SkipSpaces(text, at);
        if (equals >= text.Length || text[equals] != '=')
        {
            return new TagValue(name, "", nameStart, at);
        }

        at = SkipSpaces(text, equals + 1);
        var (start, end) = ValueAt(text, ref at);
        return new TagValue(name, WebUtility.HtmlDecode(text[start..end]), start, end);
    }

    private static (int Start, int End) ValueAt(string text, ref int at)
    {
        int start = at;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            int close = text.IndexOf(text[at], at + 1);
            int end = close < 0 ? text.Length : close;
            at = Math.Min(end + 1, text.Length);
            return (start + 1, end);
        }

        while (at < text.Length && !IsSpace(text[at]) && text[at] != '>')
        {
            at++;
        }

        return (start, at);
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && (IsSpace(text[at]) || text[at] == '/'))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
