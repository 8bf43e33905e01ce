using Education.Theme;

namespace Education.Publishing.Assets;

/// <summary>One file made from several of the theme.</summary>
internal sealed record Bundle(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Every bundle of a theme; files are joined in ordinal order of their paths.</summary>
    public static IEnumerable<Bundle> All(IEnumerable<ThemeFile> files) => files
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .GroupBy(f => NameOf(f.Path), StringComparer.Ordinal)
        .Select(g => new Bundle(g.Key, Join(g)));

    private static string NameOf(string path)
    {
        var parts = path.Split('/');
        return parts[0] switch
        {
            "Styles" => "site.css",
            "Scripts" when parts.Length > 2 => parts[1] + ".js",
            _ => parts[^1],
        };
    }

    private static byte[] Join(IEnumerable<ThemeFile> files) => [.. files.SelectMany(f => Slim.Of(f.Path, f.Bytes.Span))];
}
