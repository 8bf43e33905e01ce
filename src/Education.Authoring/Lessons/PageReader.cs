using Education.Authoring.Blocks;
using Education.Lessons;
using Education.Lessons.Blocks;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Education.Lessons.Blocks.Block;

namespace Education.Authoring.Lessons;

/// <summary>Reads a run of Markdown blocks into our own.</summary>
internal sealed class PageReader(BlockCursor cursor)
{
    private readonly PageDraft _page = cursor.Page;
    private readonly List<Block> _blocks = [];
    private readonly List<Markdig.Syntax.Block> _prose = [];

    public IReadOnlyList<Block> ReadAll()
    {
        while (cursor.Next is { } next)
        {
            ReadOne(next);
        }

        EndProse();
        return _blocks.ToArray();
    }

    /// <summary>The figure of a paragraph that holds one image and nothing else; null for any other paragraph.</summary>
    public static FigureBlock? Figure(ParagraphBlock paragraph, PageDraft page)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline { IsImage: true, NextSibling: null } image)
        {
            return null;
        }

        var words = page.Prose.Alt(image);
        var target = LinkForm.Target(image.Url ?? "", page.Path, page.Desk.Words).AsImage();
        page.Add(target, words.Text, page.At(image.UrlSpan.Start, image.UrlSpan.End));
        string name = target.Path[(target.Path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        return new FigureBlock(page.At(paragraph), new FigureId(dot < 0 ? name : name[..dot]), words, image.Title ?? "");
    }

    private void ReadOne(Markdig.Syntax.Block next)
    {
        if (DirectiveReader.Read(next, _page) is { } directive)
        {
            cursor.Take<HtmlBlock>();
            EndProse();
            ReadBox(directive);
        }
        else if (next is HeadingBlock heading)
        {
            cursor.Take<HeadingBlock>();
            EndProse();
            Add(HeadingReader.Read(heading, _page));
        }
        else if (next is AlertBlock alert)
        {
            cursor.Take<AlertBlock>();
            EndProse();
            Add(Callout(alert));
        }
        else if (next is ParagraphBlock paragraph && Figure(paragraph, _page) is { } figure)
        {
            cursor.Take<ParagraphBlock>();
            EndProse();
            Add(figure);
        }
        else
        {
            _prose.Add(next);
            cursor.Take<Markdig.Syntax.Block>();
        }
    }

    private void ReadBox(Directive directive)
    {
        if (directive.Name == AllowanceReader.Name)
        {
            AllowanceReader.Read(directive, cursor);
        }
        else if (BlockReaders.ByName.GetValueOrDefault(directive.Name) is { } reader)
        {
            OptionCheck.Run(directive, reader.Options, _page);
            Add(reader.Read(directive, cursor));
        }
        else
        {
            string? closest = Closest.Of(directive.Name, BlockReaders.ByName.Keys.Append(AllowanceReader.Name).Append(QuestionReader.Name));
            string hint = closest is null ? "A remark between authors starts with “note:”." : $"Did you mean ‘{closest}’?";
            _page.Report(LessonRules.UnknownBox, directive.Where, $"‘{directive.Name}’ is not a box we know here. {hint}", closest);
        }
    }

    private Callout Callout(AlertBlock alert)
    {
        var kind = alert.Kind.ToString().ToUpperInvariant() switch
        {
            "TIP" => CalloutKind.Tip,
            "IMPORTANT" => CalloutKind.Important,
            "WARNING" => CalloutKind.Warning,
            "CAUTION" => CalloutKind.Caution,
            _ => CalloutKind.Note,
        };
        return new Callout(_page.At(alert), kind, new PageReader(new BlockCursor(alert, _page)).ReadAll());
    }

    private void Add(Block? block)
    {
        if (block is not null)
        {
            _blocks.Add(block);
        }
    }

    private void EndProse()
    {
        if (_prose.Count > 0)
        {
            var where = _page.At(_prose[0].Span.Start, _prose[^1].Span.End);
            _blocks.Add(_page.Prose.Of(_prose, where));
            _prose.Clear();
        }
    }
}
