using System.Text;
using Education.Lessons.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Education.Publishing.Printing;

/// <summary>Prints the markup of a Razor file as HTML. The framework's own renderer also keeps components alive, compares them with what was there before
/// and queues their changes; a page that is printed once needs none of that.</summary>
internal sealed class PagePrinter : IDisposable
{
    private const int PartRoom = 1 << 10;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private readonly RenderTreeBuilder _frames = new();

    /// <summary>Markup as HTML whose addresses keep the mark of the root, to be printed again on pages at any depth.</summary>
    public static string PrintPart(RenderFragment markup)
    {
        using var printer = new PagePrinter();
        var part = new PageBuffer(PartRoom);
        part.Begin(Address.RootMark.ToString());
        printer.Print(markup, part);
        return Encoding.UTF8.GetString(part.Written);
    }

    /// <summary>Adds the markup to a page.</summary>
    public void Print(RenderFragment markup, PageBuffer page)
    {
        _frames.Clear();
        markup(_frames);
        var frames = _frames.GetFrames();
        Content(frames.Array.AsSpan(0, frames.Count), page);
    }

    /// <inheritdoc/>
    public void Dispose() => _frames.Dispose();

    private static void Content(ReadOnlySpan<RenderTreeFrame> frames, PageBuffer page)
    {
        for (int i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    page.Encode(frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Markup:
                    page.Html(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    Element(frames.Slice(i, frame.ElementSubtreeLength), page);
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    // What stands in a region follows it; nothing marks its bounds in HTML.
                    i++;
                    break;
                default:
                    throw new NotSupportedException($"A page that is printed holds no {frame.FrameType}: show a part by its markup, not as a component.");
            }
        }
    }

    private static void Element(ReadOnlySpan<RenderTreeFrame> frames, PageBuffer page)
    {
        string name = frames[0].ElementName;
        page.Add('<');
        page.Add(name);
        int i = 1;
        for (; i < frames.Length && frames[i].FrameType == RenderTreeFrameType.Attribute; i++)
        {
            Attribute(frames[i].AttributeName, frames[i].AttributeValue, page);
        }

        if (i == frames.Length && Void.Contains(name))
        {
            page.Add(" />");
            return;
        }

        page.Add('>');
        Content(frames[i..], page);
        page.Add("</");
        page.Add(name);
        page.Add('>');
    }

    // The framework leaves out attributes that are null or false before they come here.
    private static void Attribute(string name, object? value, PageBuffer page)
    {
        page.Add(' ');
        page.Add(name);
        if (value is string words)
        {
            page.Add("=\"");
            page.Encode(words);
            page.Add('"');
        }
    }
}
