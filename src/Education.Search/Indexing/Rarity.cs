namespace Education.Search.Indexing;

/// <summary>How much it says about a document that it has a term: the inverse document frequency of BM25.</summary>
internal static class Rarity
{
    /// <summary>Whole rarities, as engines use them, count in steps of 1/64.</summary>
    public const int Scale = 64;

    /// <summary>ln(1 + (N - df + 0.5) / (df + 0.5)).</summary>
    /// <param name="frequency">Documents that have the term (df).</param>
    /// <param name="documents">All documents (N).</param>
    public static double Of(int frequency, int documents) => Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>The rarity in whole steps, at least 1.</summary>
    public static int Whole(int frequency, int documents) =>
        Math.Max(1, (int)Math.Floor((Of(frequency, documents) * Scale) + 0.5));
}
