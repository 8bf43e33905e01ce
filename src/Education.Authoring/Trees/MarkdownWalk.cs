using Education.Lessons.Trees;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Trees;

/// <summary>Walks a Markdown document from top to bottom and takes in its links, names and faults.</summary>
internal sealed class MarkdownWalk(TreeDraft draft)
{
    private readonly HtmlRun _html = new();
    private readonly AnchorNames _names = new();
    private readonly HashSet<LinkReferenceDefinition> _used = [];

    public void Read(MarkdownDocument document)
    {
        Blocks(document);
        foreach (var unused in document.Descendants<LinkReferenceDefinition>().Where(d => d.Url is not null && !d.UrlSpan.IsEmpty && !_used.Contains(d)))
        {
            draft.Add(At(new TreeLink(LinkUse.Page, LinkSyntax.Markdown, unused.Url ?? "", default), unused.UrlSpan));
        }
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    Blocks(inner);
                    break;
                case HtmlBlock html:
                    Html(html.Span.Start, html.Span.End + 1);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    Leaf(leaf, inline);
                    break;
            }
        }
    }

    private void Leaf(LeafBlock leaf, ContainerInline inline)
    {
        bool wasQuiet = _html.IsQuiet;
        Inlines(inline);
        if (wasQuiet)
        {
            return;
        }

        UnreadLinks.Find(inline, draft);
        if (leaf is HeadingBlock)
        {
            string words = InlineWords.Of(inline);
            draft.AddAnchor(_names.Next(words, ""));
            HeadingNames.Others(words).ToList().ForEach(draft.AddAnchor);
        }
    }

    private void Inlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case HtmlInline html:
                    Html(html.Span.Start, html.Span.End + 1);
                    break;
                case AutolinkInline auto when !_html.IsQuiet:
                    draft.Add(Link(LinkUse.Page, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Span.Start + 1, auto.Span.End));
                    break;
                case LinkInline link:
                    Take(link);
                    Inlines(link);
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
            }
        }
    }

    private void Take(LinkInline link)
    {
        if (_html.IsQuiet)
        {
            return;
        }

        if (link.Reference is { } reference)
        {
            _used.Add(reference);
        }

        var written = new TreeLink(link.IsImage ? LinkUse.Image : LinkUse.Page, LinkSyntax.Markdown, link.Url ?? "", default)
        {
            // HTML inside may hold words or an image with words.
            Words = link.IsAutoLink || link.Any(i => i is HtmlInline) ? null : InlineWords.Of(link),
        };
        draft.Add(link.UrlSpan.IsEmpty ? written with { Where = draft.Places.Span(link.Span.Start, link.Span.End + 1) } : At(written, link.UrlSpan));
    }

    private TreeLink Link(LinkUse use, string target, int start, int end) => new(use, LinkSyntax.Markdown, target, draft.Places.Span(start, end));

    // The parser counts the pointed brackets around a target as a part of it.
    private TreeLink At(TreeLink link, Markdig.Syntax.SourceSpan span)
    {
        bool isPointed = draft.Text[span.Start] == '<';
        return link with { Where = draft.Places.Span(span.Start + (isPointed ? 1 : 0), span.End + (isPointed ? 0 : 1)) };
    }

    private void Html(int start, int end) => _html.Read(draft.Text, start, Math.Min(end, draft.Text.Length)).ForEach(tag => draft.Add(tag, null));
}
