namespace Education.Search.Indexing;

/// <summary>Turns the weights of documents into the sorted postings of terms.</summary>
internal static class Inversion
{
    /// <summary>All terms in ordinal order with their whole-number impacts.</summary>
    /// <param name="documents">The weights of each document.</param>
    /// <param name="borrowed">Of each document those that it borrows.</param>
    /// <param name="importance">How much each document counts.</param>
    /// <param name="places">The terms and their order.</param>
    public static IReadOnlyList<TermPostings> Of(
        Weights[] documents, Weights[] borrowed, Func<int, double> importance, AlphabeticalPlaces places)
    {
        var lists = Array.ConvertAll(Weights.Frequencies(documents.Concat(borrowed), places.Terms.Count), df => new Posting[df]);
        var filled = new int[lists.Length];
        for (var document = 0; document < documents.Length; document++)
        {
            var counts = importance(document);
            Add(documents[document]);
            Add(borrowed[document]);

            void Add(Weights weights)
            {
                var (terms, values) = weights;
                for (var i = 0; i < terms.Length; i++)
                {
                    lists[terms[i]][filled[terms[i]]++] = new Posting(document, Impacts.Level(values[i] * counts));
                }
            }
        }

        return [.. places.Terms.Where(term => lists[term].Length > 0).Select(term => new TermPostings(places.Name(term), lists[term]))];
    }
}
