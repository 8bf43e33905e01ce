using Education.Lessons.Links;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Lessons;

/// <summary>Writes the words of a paragraph twice in one walk: as safe HTML and as plain text with positions.</summary>
internal sealed class InlineWriter(PageDraft page, HtmlText html, PassageBuilder passage)
{
    public void Write(Inline? first)
    {
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            WriteOne(inline);
        }
    }

    private void WriteOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal);
                break;
            case LineBreakInline lineBreak:
                html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                passage.AddSpace();
                break;
            case EmphasisInline emphasis:
                Wrapped(emphasis, emphasis.DelimiterCount >= 2 ? "strong" : "em");
                break;
            case CodeInline code:
                html.Append("<code>");
                html.AppendSafe(code.Content).Append("</code>");
                var (line, column) = page.Locate(code.Span.Start);
                passage.Add(code.Content, (line, column + 1));
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline auto:
                WriteAutolink(auto);
                break;
            case HtmlEntityInline entity:
                Plain(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case HtmlInline tag:
                page.Report(LessonRules.RawHtml, page.At(tag), $"‘{tag.Tag}’ is HTML. Write it as Markdown, or take it out; a plain < is written as &lt;.");
                break;
            case ContainerInline container:
                Write(container.FirstChild);
                break;
            default:
                Plain(page.Words(inline), inline.Span.Start);
                break;
        }
    }

    private void Literal(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        int offset = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        // In a table cell the span still holds the spaces that were cut from the text.
        Plain(text, text.Length > 0 && text[0] != ' ' ? page.SkipSpaces(offset) : offset);
    }

    private void Plain(ReadOnlySpan<char> text, int offset)
    {
        if (text.Length > 0)
        {
            html.AppendSafe(text);
            passage.Add(text, page.Locate(offset));
        }
    }

    private void Wrapped(ContainerInline inline, string tag)
    {
        html.Append("<").Append(tag).Append(">");
        Write(inline.FirstChild);
        html.Append("</").Append(tag).Append(">");
    }

    private void WriteLink(LinkInline inline)
    {
        var place = inline.UrlSpan.IsEmpty || inline.UrlSpan.End == 0 ? page.At(inline) : page.At(inline.UrlSpan.Start, inline.UrlSpan.End);
        string written = inline.GetDynamicUrl?.Invoke() ?? inline.Url ?? "";
        var target = LinkForm.Target(written, page.Path, page.Desk.Words);
        int open = html.Length;
        int start = passage.Length;
        bool isTagged = !inline.IsImage && LinkTag.Open(html, target, page);
        Write(inline.FirstChild);
        html.Append(isTagged ? LinkTag.Close : "");
        page.Add(inline.IsImage ? target.AsImage() : target, passage.From(start), place);
        if (inline.IsImage)
        {
            page.Report(LessonRules.LooseImage, page.At(inline), $"The image ‘{written}’ stands inside a line of text. Put it in a paragraph of its own, with an empty line before and after.");
        }
        else if (target.Kind == LinkKind.Reference)
        {
            passage.Cut(start);
            html.Cut(open);
            LinkTag.Cite(html, target, page);
        }
    }

    private void WriteAutolink(AutolinkInline auto)
    {
        var target = LinkForm.Target(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, page.Path, page.Desk.Words);
        page.Add(target, auto.Url, page.At(auto));
        bool isTagged = LinkTag.Open(html, target, page);
        Plain(auto.Url, auto.Span.Start + 1);
        html.Append(isTagged ? LinkTag.Close : "");
    }
}
