using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>Paragraphs, lists and tables that follow each other.</summary>
/// <param name="Where">The lines.</param>
/// <param name="Html">Ready HTML. Addresses inside the site start with <see cref="Site.Address.RootMark"/>.</param>
/// <param name="Passages">The same as plain text, one passage for each paragraph, list item and table cell.</param>
public sealed record Prose(SourceSpan Where, string Html, IReadOnlyList<Passage> Passages) : Block(Where)
{
    /// <summary>All passages as one line of text.</summary>
    public string Words => Passages.Count == 1 ? Passages[0].Text : string.Join(' ', Passages.Select(p => p.Text));
}
