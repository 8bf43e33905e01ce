namespace Education.Search;

/// <summary>A finished index: files for a folder of the site, laid out as docs/search-format.md says.</summary>
/// <param name="Files">All files, sorted by name. <see cref="RootName"/> always has this name; the others are named after their content.</param>
public sealed record SearchIndex(IReadOnlyList<SearchFile> Files)
{
    /// <summary>The file that every search reads first.</summary>
    public const string RootName = "index.bin";
}
