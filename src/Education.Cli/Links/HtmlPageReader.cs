using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Education.Authoring.Trees;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Reads the facts of an HTML or SVG file. A full parser says which elements there are, so that nothing in comments, scripts, templates or text areas counts; the places of attributes come from the text.</summary>
internal static class HtmlPageReader
{
    private static readonly HtmlParserOptions _options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <summary>The facts of one file.</summary>
    /// <param name="path">Path from the root.</param>
    /// <param name="text">The whole file with LF line ends.</param>
    public static TreePage Read(string path, string text)
    {
        var draft = new TreeDraft(text, new Places(path, text));
        var seen = new HashSet<int>();
        foreach (var element in new HtmlParser(_options).ParseDocument(text).All)
        {
            // Elements that the parser adds or repairs have no place of their own.
            if (element.SourceReference?.Position.Index is { } at and >= 0 && seen.Add(at) && TagReader.Read(text, at) is { } tag)
            {
                draft.Add(tag, WordsOf(element));
                AddStyle(element, tag, draft);
            }
            else if (element.Id is { Length: > 0 } id)
            {
                draft.AddAnchor(id);
            }
        }

        return draft.ToPage(path);
    }

    private static void AddStyle(IElement element, Tag tag, TreeDraft draft)
    {
        if (element.LocalName is "style")
        {
            int end = draft.Text.IndexOf("</style", tag.End, StringComparison.OrdinalIgnoreCase);
            CssLinks.Of(draft.Text[tag.End..(end < 0 ? draft.Text.Length : end)], tag.End, draft.Places).ToList().ForEach(draft.Add);
        }
    }

    /// <summary>What a screen reader says for a link; null when that cannot be told from the element.</summary>
    private static string? WordsOf(IElement element)
    {
        if (element.LocalName is not ("a" or "area") || element.HasAttribute("aria-labelledby") || element.GetAttribute("aria-hidden") is "true")
        {
            return null;
        }

        if (element.GetAttribute("aria-label") is { Length: > 0 } label)
        {
            return label;
        }

        bool isDrawn = element.QuerySelector("svg, object, [aria-label], [aria-labelledby]") is not null;
        string words = element.TextContent + string.Concat(element.QuerySelectorAll("img").Select(i => i.GetAttribute("alt"))) + element.GetAttribute("alt");
        return string.IsNullOrWhiteSpace(words) && (isDrawn || element.HasAttribute("title")) ? null : words;
    }
}
