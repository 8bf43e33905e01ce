namespace Education.Search.Coding;

/// <summary>
/// The chances with which a shard begins, in 256ths: what shards of many collections have on average, for one is too short to learn them.
/// theme/Scripts/search/layouts.js has the same numbers.
/// </summary>
internal static class FirstChances
{
    /// <summary>They follow the bits of a file as if so many had taught them.</summary>
    public const byte Seen = 4;

    /// <summary>That a term follows.</summary>
    public static ReadOnlySpan<byte> More => [244];

    /// <summary>That the number of documents of a term is one bit longer.</summary>
    public static ReadOnlySpan<byte> Documents => [186, 194, 168, 134, 133, 119];

    /// <summary>The nodes of a tree of levels; there is no node 0.</summary>
    public static ReadOnlySpan<byte> Levels => [128, 11, 46, 40, 100, 81, 77, 80, 255, 108, 93, 107, 102, 102, 94, 162];
}
