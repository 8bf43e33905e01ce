namespace Education.Search;

/// <summary>A file of a search index.</summary>
/// <param name="Name">Its name in the index folder, such as <c>index.bin</c>.</param>
/// <param name="Bytes">Its content: dense already, so compressing it again gains nothing.</param>
public sealed record SearchFile(string Name, ReadOnlyMemory<byte> Bytes);
