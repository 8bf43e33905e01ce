namespace Education.Search.Indexing;

/// <summary>Turns the weights of documents into the sorted postings of terms.</summary>
internal static class Inversion
{
    /// <summary>All terms in ordinal order with their whole-number impacts.</summary>
    /// <param name="documents">The weights of each document.</param>
    /// <param name="importance">How much each document counts.</param>
    /// <param name="names">The terms by their numbers.</param>
    /// <param name="places">The order of the terms.</param>
    public static IReadOnlyList<TermPostings> Of(
        Weights[] documents, Func<int, double> importance, IReadOnlyList<string> names, AlphabeticalPlaces places)
    {
        var lists = Array.ConvertAll(Weights.Frequencies(documents, names.Count), df => new Posting[df]);
        var filled = new int[names.Count];
        for (var document = 0; document < documents.Length; document++)
        {
            var (terms, values) = documents[document];
            var counts = importance(document);
            for (var i = 0; i < terms.Length; i++)
            {
                lists[terms[i]][filled[terms[i]]++] = new Posting(document, Impacts.Level(values[i] * counts));
            }
        }

        return [.. places.Terms.Where(term => lists[term].Length > 0).Select(term => new TermPostings(names[term], lists[term]))];
    }
}
