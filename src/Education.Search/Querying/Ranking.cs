using Education.Search.Indexing;

namespace Education.Search.Querying;

/// <summary>
/// Adds up what each word of the query says of each document. A document that answers to all of the query has its sum
/// doubled; one that answers to a single word is still found.
/// </summary>
internal static class Ranking
{
    /// <summary>All documents that answer to any word, best first; of equals, the lower number first.</summary>
    public static IEnumerable<Found> Best(IReadOnlyList<QueryWord> words, int documents)
    {
        var sums = new long[documents];
        var covered = new long[documents];
        // A word that only doubtful words of all documents stand for weighs nothing.
        var whole = Math.Max(1, words.Sum(word => Add(word, sums, covered)));
        return Enumerable.Range(0, documents)
            .Where(document => sums[document] > 0)
            .Select(document => new Found(document, sums[document] * (whole + covered[document]) / whole))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Document);
    }

    /// <summary>Adds a word: of its alternatives, a document gets the best. Gives the weight of the word.</summary>
    private static long Add(QueryWord word, long[] sums, long[] covered)
    {
        var best = new int[sums.Length];
        var weight = 0;
        foreach (var (_, certainty, postings) in word.Alternatives)
        {
            var rarity = Rarity.Whole(postings.Count, sums.Length) * certainty;
            weight = Math.Max(weight, rarity >> 8);
            foreach (var (document, impact) in postings)
            {
                best[document] = Math.Max(best[document], rarity * Impacts.Worth(impact) >> 8);
            }
        }

        for (var document = 0; document < best.Length; document++)
        {
            sums[document] += best[document];
            covered[document] += best[document] > 0 ? weight : 0;
        }

        return weight;
    }
}
