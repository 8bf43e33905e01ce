namespace Education.Cli.Preview;

/// <summary>Adds the author's panel to a page, under the same policy that the published page has.</summary>
internal static class Panel
{
    private static ReadOnlySpan<byte> End => "</body>"u8;

    private static ReadOnlySpan<byte> Tags => "<link rel=\"stylesheet\" href=\"/_preview/panel.css\"><script type=\"module\" src=\"/_preview/panel.js\"></script><author-panel></author-panel>"u8;

    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page)
    {
        int at = page.Span.LastIndexOf(End);
        if (at < 0)
        {
            return page;
        }

        var bytes = new byte[page.Length + Tags.Length];
        page.Span[..at].CopyTo(bytes);
        Tags.CopyTo(bytes.AsSpan(at));
        page.Span[at..].CopyTo(bytes.AsSpan(at + Tags.Length));
        return bytes;
    }
}
