using System.Runtime.InteropServices;
using Education.Lessons.Blocks;
using Education.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Education.Authoring.Lessons;

/// <summary>Turns paragraphs, lists, tables and plain quotes into one <see cref="Prose"/> after the other; a page has one writer.</summary>
internal sealed class ProseWriter
{
    private readonly PageDraft _page;
    private readonly HtmlText _html;
    private readonly List<Passage> _passages;
    private readonly PassageBuilder _passage;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;

    public ProseWriter(PageDraft page)
    {
        _page = page;
        (_html, _passages, _passage) = (page.Desk.Html, page.Desk.Passages, page.Desk.Passage);
        _inlines = new InlineWriter(page, _html, _passage);
        _tables = new TableWriter(this, page.Desk);
    }

    /// <summary>The words of a heading alone, without a tag around them; null when it has none.</summary>
    public (Passage Text, string Html)? Heading(LeafBlock block)
    {
        Inlines(block.Inline?.FirstChild, PassageKind.Heading, block.Span.Start);
        _html.EndLastLine();
        (Passage, string)? words = _passages is [var text] ? (text, _html.Written.SequenceEqual(text.Text) ? text.Text : _html.Written.ToString()) : null;
        Clear();
        return words;
    }

    /// <summary>The words that stand for an image.</summary>
    public Passage Alt(LinkInline image)
    {
        _inlines.Write(image.FirstChild);
        _html.Cut(0);
        return _passage.Finish(PassageKind.Paragraph, _page, image.Span.Start);
    }

    /// <summary>A paragraph from one of its words on.</summary>
    public Prose Rest(LeafBlock block, Inline? first)
    {
        Inlines(first ?? block.Inline?.FirstChild, PassageKind.Paragraph, block.Span.Start);
        _html.TrimStart();
        _html.EndLastLine();
        int end = _html.Length;
        _html.Append("<p>").MoveUp(end, 0);
        _html.Append("</p>");
        return Finish(_page.At(block));
    }

    /// <summary>The words of a choice without white space around them.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="first">The first words after a tick box; all of them when null.</param>
    public Prose Choice(LeafBlock block, Inline? first)
    {
        Inlines(first ?? block.Inline?.FirstChild, PassageKind.Choice, block.Span.Start);
        _html.Trim();
        return Finish(_page.At(block));
    }

    /// <summary>Blocks as they are.</summary>
    public Prose Of(IList<Markdig.Syntax.Block> blocks, SourceSpan where)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            Write(blocks[i]);
        }

        return Finish(where);
    }

    /// <summary>Adds the words of one paragraph, list item or table cell.</summary>
    public void Inlines(Inline? first, PassageKind kind, int offset)
    {
        _inlines.Write(first);
        var passage = _passage.Finish(kind, _page, offset);
        if (passage.Text.Length > 0)
        {
            _passages.Add(passage);
        }
    }

    private Prose Finish(SourceSpan where)
    {
        _html.EndLastLine();
        var prose = _page.Sheet.Add(where, _html.Written, CollectionsMarshal.AsSpan(_passages));
        Clear();
        return prose;
    }

    private void Clear()
    {
        _html.Cut(0);
        _passages.Clear();
    }

    /// <summary>Adds a block. What a lesson cannot hold becomes a finding.</summary>
    private void Write(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element("p", paragraph, PassageKind.Paragraph);
                break;
            case ListBlock list:
                List(list);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case QuoteBlock quote:
                Container("blockquote", quote);
                break;
            case CodeBlock code:
                _html.Append("<pre><code>");
                _html.AppendSafe(code.Lines.ToString()).Append("</code></pre>\n");
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
                break;
            case HeadingBlock heading:
                _page.Report(LessonRules.HeadingLevel, _page.At(heading), $"The heading ‘{_page.Words(heading)}’ stands inside a list or a quote. Move it out, or make it bold text.");
                Element("p", heading, PassageKind.Heading);
                break;
            case HtmlBlock html:
                _page.Report(LessonRules.RawHtml, _page.At(html), $"‘{FirstLine(_page.Words(html).ToString())}’ is HTML. Write it as Markdown, or take it out.");
                break;
        }
    }

    private void List(ListBlock list)
    {
        string tag = list.IsOrdered ? "ol" : "ul";
        bool renumbered = list.IsOrdered && list.OrderedStart is { Length: > 0 } start && start != "1";
        _html.Append("<").Append(tag).Append(renumbered ? $" start=\"{list.OrderedStart}\"" : "").Append(">\n");
        foreach (var block in list)
        {
            if (block is ListItemBlock item)
            {
                Item(item, list.IsLoose);
            }
        }

        _html.Append("</").Append(tag).Append(">\n");
    }

    private void Item(ListItemBlock item, bool isLoose)
    {
        _html.Append("<li>");
        foreach (var child in item)
        {
            if (child is ParagraphBlock paragraph && !isLoose)
            {
                Inlines(paragraph.Inline?.FirstChild, PassageKind.ListItem, paragraph.Span.Start);
            }
            else if (child is ParagraphBlock loose)
            {
                Element("p", loose, PassageKind.ListItem);
            }
            else
            {
                Write(child);
            }
        }

        _html.Append("</li>\n");
    }

    private void Container(string tag, ContainerBlock block)
    {
        _html.Append("<").Append(tag).Append(">\n");
        foreach (var child in block)
        {
            Write(child);
        }

        _html.Append("</").Append(tag).Append(">\n");
    }

    private void Element(string tag, LeafBlock block, PassageKind kind)
    {
        _html.Append("<").Append(tag).Append(">");
        Inlines(block.Inline?.FirstChild, kind, block.Span.Start);
        _html.Append("</").Append(tag).Append(">\n");
    }

    private static string FirstLine(string text) => text.Split('\n')[0];
}
