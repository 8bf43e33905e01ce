
namespace Education.Authoring.Trees;

/// <summary>Finds the tags of HTML that stands inside Markdown. What stands in comments, scripts, templates and text areas is no tag, even when Markdown cuts the element in two.</summary>
internal sealed class HtmlRun
{
    private static readonly HashSet<string> _quiet = new(StringComparer.Ordinal) { "template", "textarea", "script", "style", "title", "xmp", "iframe", "noembed" };

    private string? _open;

    /// <summary>True while an element is open whose content is no part of the page.</summary>
    public bool IsQuiet => _open is not null;

    /// <summary>The opening tags of one stretch.</summary>
    public List<Tag> Read(string text, int start, int end)
    {
        var tags = new List<Tag>();
        for (int at = start; at < end;)
        {
            at = _open is { } quiet ? AfterEnd(text, at, end, quiet)
                : IsComment(text, at) ? After(text, at + 4, end, "-->")
                : text[at] == '<' && TagReader.Read(text, at) is { } tag && tag.End <= end ? Take(tag, tags)
                : at + 1;
        }

        return tags;
    }

    private int Take(Tag tag, List<Tag> tags)
    {
        tags.Add(tag);
        _open = _quiet.Contains(tag.Name) ? tag.Name : null;
        return tag.End;
    }

    private int AfterEnd(string text, int at, int end, string name)
    {
        int close = text.IndexOf("</" + name, at, end - at, StringComparison.OrdinalIgnoreCase);
        _open = close < 0 ? name : null;
        return close < 0 ? end : close + name.Length + 2;
    }

    private static bool IsComment(string text, int at) => text.AsSpan(at).StartsWith("<!--");

    private static int After(string text, int at, int end, string sign)
    {
        int found = at < end ? text.IndexOf(sign, at, end - at, StringComparison.Ordinal) : -1;
        return found < 0 ? end : found + sign.Length;
    }
}
