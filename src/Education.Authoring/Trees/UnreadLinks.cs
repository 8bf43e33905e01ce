using System.Text.RegularExpressions;
using Education.Lessons.Trees;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Trees;

/// <summary>Finds what an author meant as a link or footnote and Markdown reads as plain text.</summary>
internal static partial class UnreadLinks
{
    public static void Find(ContainerInline container, TreeDraft draft)
    {
        if (Extent(container) is not { } extent || !draft.Text.AsSpan(extent.Start, extent.Length).Contains('['))
        {
            return;
        }

        var text = draft.Text.AsSpan(extent.Start, extent.Length).ToArray();
        Blank(container, text, extent.Start);
        foreach (Match match in Unread().Matches(new string(text)))
        {
            var (kind, group) = match.Groups["target"].Success ? (PageFaultKind.RawSpace, match.Groups["target"])
                : match.Groups["note"].Success ? (PageFaultKind.UndefinedFootnote, match.Groups["note"])
                : (PageFaultKind.UndefinedReference, match.Groups["label"].Length > 0 ? match.Groups["label"] : match.Groups["words"]);
            draft.Add(kind, group.Value, extent.Start + group.Index);
        }
    }

    private static (int Start, int Length)? Extent(ContainerInline container)
    {
        if (container.FirstChild is not { } first || container.LastChild is not { } last)
        {
            return null;
        }

        int end = last is ContainerInline inner ? Math.Max(last.Span.End, LastEnd(inner)) : last.Span.End;
        return end < first.Span.Start ? null : (first.Span.Start, end - first.Span.Start + 1);
    }

    private static int LastEnd(ContainerInline container) =>
        container.LastChild is not { } last ? container.Span.End : last is ContainerInline inner ? Math.Max(last.Span.End, LastEnd(inner)) : last.Span.End;

    // What Markdown has read as something else is no unread link.
    private static void Blank(ContainerInline container, char[] text, int start)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline or AutolinkInline or HtmlInline or FootnoteLink || (inline is LinkInline { Url: not null }))
            {
                Fill(text, inline.Span.Start - start, inline.Span.End - start + 1);
            }
            else if (inline is LiteralInline { IsFirstCharacterEscaped: true })
            {
                Fill(text, inline.Span.Start - start, inline.Span.Start - start + 2);
            }
            else if (inline is ContainerInline inner)
            {
                Blank(inner, text, start);
            }
        }
    }

    private static void Fill(char[] text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        text.AsSpan(start, Math.Clamp(end, start, text.Length) - start).Fill(' ');
    }

    [GeneratedRegex(
        @"\[\^(?<note>[^\]\[\s]+)\](?!:)|(?<![\w\]])\[[^\[\]\n]*\]\((?<target>[^()\s][^()\n]* [^()\n]*)\)|(?<![\w\]])\[(?<words>[^\[\]^\n][^\[\]\n]*)\]\[(?<label>[^\[\]\n]*)\]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();
}
