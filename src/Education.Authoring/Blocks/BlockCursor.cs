using Education.Authoring.Lessons;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Education.Authoring.Blocks;

/// <summary>Steps through the blocks of a page or of a quote. Readers take from it what belongs to their box.</summary>
internal sealed class BlockCursor(ContainerBlock blocks, PageDraft page)
{
    private int _at;

    public PageDraft Page { get; } = page;

    /// <summary>The block that comes next, remarks between authors skipped; null at the end.</summary>
    public MarkdownBlock? Next
    {
        get
        {
            while (_at < blocks.Count && (DirectiveReader.IsRemark(blocks[_at], Page) || blocks[_at] is LinkReferenceDefinitionGroup))
            {
                _at++;
            }

            return _at < blocks.Count ? blocks[_at] : null;
        }
    }

    /// <summary>The block below a comment; null when <paramref name="comment"/> is no comment or the last block.</summary>
    public MarkdownBlock? After(MarkdownBlock comment) => comment is HtmlBlock && _at + 1 < blocks.Count ? blocks[_at + 1] : null;

    /// <summary>Takes the next block if it is of this kind.</summary>
    public T? Take<T>()
        where T : MarkdownBlock
    {
        if (Next is not T block)
        {
            return null;
        }

        _at++;
        return block;
    }

    /// <summary>Takes the quote that holds the text of a box, read as blocks; reports when it is not there.</summary>
    public IReadOnlyList<Education.Lessons.Blocks.Block> TakeQuote(Directive directive) =>
        OpenQuote(directive) is { } inside ? new PageReader(inside).ReadAll() : [];

    /// <summary>A cursor over the quote that holds the text of a box; null, and a finding, when it is not there.</summary>
    public BlockCursor? OpenQuote(Directive directive)
    {
        if (Next is QuoteBlock and not Markdig.Extensions.Alerts.AlertBlock && Take<QuoteBlock>() is { } quote)
        {
            return new BlockCursor(quote, Page);
        }

        Page.Report(LessonRules.EmptyBox, directive.Where, $"The box ‘{directive.Name}’ has no text. Put it below the comment, each line with > in front.");
        return null;
    }

    /// <summary>From the comment to the end of what was taken last.</summary>
    public SourceSpan Through(Directive directive)
    {
        if (_at == 0)
        {
            return directive.Where;
        }

        var end = Page.At(blocks[_at - 1]);
        return directive.Where with { EndLine = end.EndLine, EndColumn = end.EndColumn };
    }
}
