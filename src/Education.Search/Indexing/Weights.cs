namespace Education.Search.Indexing;

/// <summary>The terms of a document with their weights, sorted by term number.</summary>
/// <param name="Terms">Term numbers, ascending.</param>
/// <param name="Values">The weight of each.</param>
internal sealed record Weights(int[] Terms, double[] Values)
{
    /// <summary>Sorts and splits a table of weights.</summary>
    public static Weights From(IReadOnlyDictionary<int, double> table)
    {
        var terms = table.Keys.Order().ToArray();
        return new Weights(terms, Array.ConvertAll(terms, term => table[term]));
    }
}
