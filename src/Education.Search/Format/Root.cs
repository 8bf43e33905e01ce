namespace Education.Search.Format;

/// <summary>What a search must know before anything else.</summary>
internal sealed record Root
{
    /// <summary>Up to this many documents have their cards in the root itself.</summary>
    public const int MostInlineCards = 256;

    /// <summary>Documents in a block of cards.</summary>
    public const int CardBlock = 32;

    /// <summary>Documents in a block of details.</summary>
    public const int DetailBlock = 16;

    public string Language { get; init; } = "";

    public string HelpUrl { get; init; } = "";

    /// <summary>Words that are not indexed, for engines that know none of their own.</summary>
    public IReadOnlyList<string> StopWords { get; init; } = [];

    /// <summary>Words that count only in a search that has no others, without apostrophes.</summary>
    public IReadOnlyList<string> FunctionWords { get; init; } = [];

    public int Documents { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<string> DangerSigns { get; init; } = [];

    public IReadOnlyList<ShardKey> Shards { get; init; } = [];

    public uint Words { get; init; }

    /// <summary>All cards, or none when they are in blocks.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    public IReadOnlyList<uint> CardBlocks { get; init; } = [];

    /// <summary>Empty when no document has details.</summary>
    public IReadOnlyList<uint> DetailBlocks { get; init; } = [];
}
