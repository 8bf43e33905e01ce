namespace Education.Search.Indexing;

/// <summary>How often a document says each term, weighted by where, and how long it is.</summary>
/// <param name="Counts">Weighted counts.</param>
/// <param name="Length">The weighted number of indexed words.</param>
internal sealed record TermCounts(Weights Counts, double Length)
{
    /// <summary>The terms of the title in order.</summary>
    public int[] Title { get; init; } = [];

    /// <summary>The terms of everything else in order.</summary>
    public int[] Body { get; init; } = [];
}
