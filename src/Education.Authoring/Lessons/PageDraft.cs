using Education.Authoring.Guards;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Lessons.Trees;
using Markdig.Syntax;

namespace Education.Authoring.Lessons;

/// <summary>One page while it is being read: where it stands, and what has been collected so far.</summary>
internal sealed class PageDraft(SourceText source, IReadOnlyDictionary<string, int> referenceNumbers, PageDesk desk)
{
    private readonly LineMap _lines = new(source.Path, source.Body, source.BodyLine);
    private readonly AnchorNames _anchors = new();

    /// <summary>What stands below the front matter.</summary>
    public string Body => source.Body;

    /// <summary>Path of the file from the project's root.</summary>
    public string Path { get; } = source.Path;

    /// <summary>From the folder below the content.</summary>
    public Language Language { get; } = ContentPlace.LanguageOf(source.Path);

    /// <summary>Words of other pages, and room to write in.</summary>
    public PageDesk Desk => desk;

    /// <summary>Holds what <see cref="Prose"/> has written.</summary>
    public ProseSheet Sheet { get; } = new();

    /// <summary>Writes one stretch of prose after the other.</summary>
    public ProseWriter Prose => field ??= new ProseWriter(this);

    public List<Finding> Findings { get; } = [];

    /// <summary>What was noted so far.</summary>
    public Link[] Links => [.. desk.Links];

    public List<Allowance> Allowances { get; } = [];

    /// <summary>Notes a link or an image.</summary>
    public void Add(LinkTarget target, ReadOnlySpan<char> text, SourceSpan where) =>
        desk.Links.Add(new Link(target.Kind, target.Written is { } written ? desk.Words.One(written) : null, target.Path, target.Fragment, desk.Words.One(text), where));

    /// <summary>The number under which a work is listed at the end of the page; null when it is not.</summary>
    public int? NumberOf(string referenceKey) => referenceNumbers.TryGetValue(referenceKey, out int number) ? number : null;

    /// <summary>The place of a stretch of the body, by offsets; the end is inclusive as in Markdig.</summary>
    public SourceSpan At(int start, int end)
    {
        int last = Math.Max(source.Body.Length - 1, 0);
        var (line, column) = _lines.Locate(Math.Clamp(start, 0, last));
        var (endLine, endColumn) = _lines.Locate(Math.Clamp(end, 0, last));
        return new SourceSpan(Path, line, column, endLine, endColumn + 1);
    }

    public SourceSpan At(MarkdownObject node) => At(node.Span.Start, node.Span.End);

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Locate(int offset) => _lines.Locate(offset);

    /// <summary>The first offset from here on that is no space.</summary>
    public int SkipSpaces(int offset)
    {
        while (offset < source.Body.Length && source.Body[offset] == ' ')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>What the author wrote for a part of the page.</summary>
    public ReadOnlySpan<char> Words(MarkdownObject node) =>
        node.Span.IsEmpty ? "" : source.Body.AsSpan(node.Span.Start..Math.Min(node.Span.End + 1, source.Body.Length));

    public void Report(Rule rule, SourceSpan where, string message, string? suggestion = null) => Findings.Add(rule.At(where, message, suggestion));

    /// <summary>An id that no other heading of the page has; repeated words get <c>-1</c>, <c>-2</c> as on GitHub.</summary>
    public string Anchor(string words) => _anchors.Next(words, "part");
}
