namespace Education.Search.Format;

/// <summary>Gathers the files of an index and names them.</summary>
internal sealed class IndexFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file and gives the number it is named after. Two files with the same content are one.</summary>
    public uint Add(byte[] bytes)
    {
        var hash = FileName.HashOf(bytes);
        while (_files.TryGetValue(FileName.Of(hash), out var other) && !other.AsSpan().SequenceEqual(bytes))
        {
            hash++;
        }

        _files[FileName.Of(hash)] = bytes;
        return hash;
    }

    /// <summary>Adds the root.</summary>
    public void AddRoot(Root root) => _files[SearchIndex.RootName] = RootLayout.Write(root);

    /// <summary>All files, sorted by name.</summary>
    public SearchIndex ToIndex() => new([.. _files.Select(file => new SearchFile(file.Key, file.Value))]);
}
