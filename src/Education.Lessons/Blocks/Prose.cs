using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>Paragraphs, lists and tables that follow each other.</summary>
public sealed record Prose : Block
{
    private readonly ProseSheet _page;
    private readonly int _firstByte;
    private readonly int _endByte;
    private readonly int _first;
    private readonly int _end;

    // The HTML is null when it is the words of the only passage.
    internal Prose(SourceSpan where, ProseSheet page, Range? html, Range passages)
        : base(where)
    {
        _page = page;
        (_firstByte, _endByte) = html is { } bytes ? (bytes.Start.Value, bytes.End.Value) : (0, -1);
        (_first, _end) = (passages.Start.Value, passages.End.Value);
    }

    /// <summary>Ready HTML, made anew at each call. Addresses inside the site start with <see cref="Site.Address.RootMark"/>.</summary>
    public string Html => _endByte < 0 ? Passages[0].Text : _page.Html(_firstByte.._endByte);

    /// <summary>The same as plain text, one passage for each paragraph, list item and table cell.</summary>
    public PassageRun Passages => _page.Passages(_first.._end);

    /// <summary>All passages as one line of text.</summary>
    public string Words => Passages.Count == 1 ? Passages[0].Text : string.Join(' ', Passages.Select(p => p.Text));
}
