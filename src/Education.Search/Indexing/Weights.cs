namespace Education.Search.Indexing;

/// <summary>The terms of a document with their weights.</summary>
/// <param name="Terms">Term numbers, each once.</param>
/// <param name="Values">The weight of each.</param>
internal sealed record Weights(int[] Terms, float[] Values)
{
    /// <summary>How many documents have each term.</summary>
    public static int[] Frequencies(IEnumerable<Weights> documents, int termCount)
    {
        var frequencies = new int[termCount];
        foreach (var document in documents)
        {
            foreach (var term in document.Terms)
            {
                frequencies[term]++;
            }
        }

        return frequencies;
    }
}
