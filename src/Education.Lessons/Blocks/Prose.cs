using System.Text;
using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>Paragraphs, lists and tables that follow each other.</summary>
public sealed record Prose : Block
{
    // Words without any mark are those of the passage; all else is kept as UTF-8, which takes half the room of a string.
    private readonly object _html = "";

    /// <summary>What was read from some lines.</summary>
    /// <param name="where">The lines.</param>
    /// <param name="html"><see cref="Html"/>.</param>
    /// <param name="passages"><see cref="Passages"/>.</param>
    public Prose(SourceSpan where, ReadOnlySpan<char> html, IReadOnlyList<Passage> passages)
        : base(where)
    {
        Passages = passages;
        _html = Kept(html, passages);
    }

    /// <summary>Ready HTML, made anew at each call. Addresses inside the site start with <see cref="Site.Address.RootMark"/>.</summary>
    public string Html
    {
        get => _html as string ?? Encoding.UTF8.GetString((byte[])_html);
        init => _html = Kept(value, Passages);
    }

    /// <summary>The same as plain text, one passage for each paragraph, list item and table cell.</summary>
    public IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>All passages as one line of text.</summary>
    public string Words => Passages.Count == 1 ? Passages[0].Text : string.Join(' ', Passages.Select(p => p.Text));

    private static object Kept(ReadOnlySpan<char> html, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 1 && html.SequenceEqual(passages[0].Text))
        {
            return passages[0].Text;
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(html)];
        Encoding.UTF8.GetBytes(html, bytes);
        return bytes;
    }
}
