using Education.Lessons.Blocks;
using Education.Lessons.Links;

namespace Education.Authoring.Lessons;

/// <summary>What a reader of pages has at hand. It reads one page after the other, so the room to write in is used again. Not for use from several threads.</summary>
/// <param name="words">What many files say.</param>
internal sealed class PageDesk(SharedWords words)
{
    /// <summary>What many files say.</summary>
    public SharedWords Words { get; } = words;

    /// <summary>The HTML of the prose that is being written.</summary>
    public HtmlText Html { get; } = new();

    /// <summary>The plain text that is being written.</summary>
    public PassageBuilder Passage { get; } = new();

    /// <summary>The finished passages of the prose that is being written.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>The links of the page so far.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>Puts away what is left of the page before.</summary>
    public void Clear()
    {
        Html.Cut(0);
        Passage.Clear();
        Passages.Clear();
        Links.Clear();
    }
}
