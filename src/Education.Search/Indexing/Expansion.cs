namespace Education.Search.Indexing;

/// <summary>
/// Gives every document the words that its nearest documents have in common, at a lower weight: a page is then found by words
/// its author did not think of, and a search stays a sum of weights.
/// </summary>
internal static class Expansion
{
    private static readonly int RankSum = Tuning.Neighbours * (Tuning.Neighbours + 1) / 2;

    /// <summary>The documents with the borrowed words.</summary>
    public static Weights[] Of(Weights[] documents, IReadOnlyList<string> terms)
    {
        var nearest = new NearestDocuments(documents, terms.Count);
        var places = Places(terms);
        var rarity = RarityOf(documents, terms.Count);
        var share = Tuning.BorrowedWeight * documents.Length / (documents.Length + Tuning.SmallCollection);
        var expanded = new Weights[documents.Length];
        Parallel.For(
            0,
            documents.Length,
            () => new double[documents.Length],
            (document, _, scores) =>
            {
                expanded[document] = Expand(documents[document], Common(nearest.Of(document, scores), documents, share), rarity, places);
                return scores;
            },
            _ => { });
        return expanded;
    }

    /// <summary>The mean weights in the near documents, the nearest counting most.</summary>
    private static Dictionary<int, double> Common(IReadOnlyList<int> near, Weights[] documents, double most)
    {
        var common = new Dictionary<int, double>();
        for (var rank = 0; rank < near.Count; rank++)
        {
            var share = most * (Tuning.Neighbours - rank) / RankSum;
            var (terms, values) = documents[near[rank]];
            for (var i = 0; i < terms.Length; i++)
            {
                common[terms[i]] = common.GetValueOrDefault(terms[i]) + (share * values[i]);
            }
        }

        return common;
    }

    private static Weights Expand(Weights document, Dictionary<int, double> common, double[] rarity, int[] places)
    {
        var borrowed = common
            .OrderByDescending(pair => Math.Round(pair.Value * rarity[pair.Key], 3))
            .ThenBy(pair => places[pair.Key])
            .Take(Tuning.BorrowedTerms);
        var table = new Dictionary<int, double>(document.Terms.Zip(document.Values, KeyValuePair.Create));
        foreach (var (term, weight) in borrowed)
        {
            table[term] = table.GetValueOrDefault(term) + weight;
        }

        return Weights.From(table);
    }

    /// <summary>Terms of equal weight are taken by the alphabet, not by the order in which the site happens to say them.</summary>
    private static int[] Places(IReadOnlyList<string> terms)
    {
        var places = new int[terms.Count];
        var sorted = Enumerable.Range(0, terms.Count).OrderBy(term => terms[term], StringComparer.Ordinal).ToArray();
        for (var place = 0; place < sorted.Length; place++)
        {
            places[sorted[place]] = place;
        }

        return places;
    }

    private static double[] RarityOf(Weights[] documents, int termCount)
    {
        var frequency = new int[termCount];
        foreach (var term in documents.SelectMany(document => document.Terms))
        {
            frequency[term]++;
        }

        return Array.ConvertAll(frequency, df => Rarity.Of(df, documents.Length));
    }
}
