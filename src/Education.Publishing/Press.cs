using System.Buffers;
using System.Text;
using System.Text.Json;
using Education.Publishing.Printing;
using Education.Theme.Layouts;

namespace Education.Publishing;

/// <summary>Makes pages, one after the other, for one thread.</summary>
public sealed class Press : IDisposable
{
    // Most pages are smaller; the buffer grows for those that are not.
    private const int FirstRoom = 1 << 16;

    private readonly PageBuffer _page = new(FirstRoom);
    private readonly ArrayBufferWriter<byte> _jsonBytes = new();
    private readonly Utf8JsonWriter _json;
    private readonly PagePrinter _printer = new();

    /// <summary>A press that has made no page yet.</summary>
    public Press() => _json = new Utf8JsonWriter(_jsonBytes);

    /// <summary>A whole document as UTF-8. The bytes are the press's own: they hold until it makes its next page.</summary>
    public ReadOnlyMemory<byte> Page(Framed page)
    {
        _page.Begin(page.Frame.WayToRoot);
        _printer.Print(page.Markup, _page);
        KeepLineFeeds();
        return _page.Page;
    }

    /// <summary>Room for the parts that all pages of a language share.</summary>
    public static SharedParts Parts() => new(PagePrinter.PrintPart);

    /// <summary>A text of JSON, on one line. All but ASCII is escaped, and every <c>&lt;</c>, so that it can stand in a page.</summary>
    public string Json(Action<Utf8JsonWriter> write)
    {
        _jsonBytes.ResetWrittenCount();
        _json.Reset();
        write(_json);
        _json.Flush();
        return Encoding.ASCII.GetString(_jsonBytes.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _printer.Dispose();
        _json.Dispose();
    }

    // Pages compiled on Windows hold the line ends of that system.
    private void KeepLineFeeds()
    {
        var page = _page.Written;
        int at = page.IndexOf("\r\n"u8);
        if (at < 0)
        {
            return;
        }

        int kept = at;
        for (int i = at; i < page.Length; i++)
        {
            if (page[i] != '\r' || i + 1 == page.Length || page[i + 1] != '\n')
            {
                page[kept++] = page[i];
            }
        }

        _page.Cut(kept);
    }
}
