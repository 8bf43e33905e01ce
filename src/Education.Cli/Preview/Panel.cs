namespace Education.Cli.Preview;

/// <summary>Adds the author's panel to a page, under the same policy that the published page has.</summary>
internal static class Panel
{
    private static ReadOnlySpan<byte> End => "</body>"u8;

    private static ReadOnlySpan<byte> Tags => "<link rel=\"stylesheet\" href=\"/_preview/panel.css\"><script type=\"module\" src=\"/_preview/panel.js\"></script><author-panel></author-panel>"u8;

    /// <summary>A copy of the page with the panel at its end; a page without an end as it is.</summary>
    public static byte[] Into(ReadOnlySpan<byte> page) => page.LastIndexOf(End) is var at and >= 0 ? [.. page[..at], .. Tags, .. page[at..]] : page.ToArray();
}
