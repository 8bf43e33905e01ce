using Education.Publishing.Printing;
using Education.Theme.Layouts;

namespace Education.Publishing;

/// <summary>Makes pages, one after the other, for one thread.</summary>
public sealed class Press : IDisposable
{
    private readonly PageBuffer _page = new();
    private readonly PagePrinter _printer = new();

    /// <summary>A whole document as UTF-8. The bytes are the press's own: they hold until it makes its next page.</summary>
    public ReadOnlyMemory<byte> Page(Framed page)
    {
        _page.Empty();
        _printer.Print(page.Markup, _page);
        KeepLineFeeds();
        return _page.Page;
    }

    /// <inheritdoc/>
    public void Dispose() => _printer.Dispose();

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
