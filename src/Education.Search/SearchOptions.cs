namespace Education.Search;

/// <summary>How a search is answered.</summary>
public sealed record SearchOptions
{
    /// <summary>At most this many results; 10 unless told.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>A result must have one of the labels of each kind named here (<c>path:move</c>, <c>path:sleep</c>, <c>audience:family</c>).</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>A result takes at most this many minutes to read; 0 for any.</summary>
    public int MostMinutes { get; init; }
}
