namespace Education.Search.Indexing;

/// <summary>Turns the weights of documents into the sorted postings of terms.</summary>
internal static class Inversion
{
    /// <summary>All terms in ordinal order with their whole-number impacts.</summary>
    public static IReadOnlyList<TermPostings> Of(IEnumerable<Weights> documents, IReadOnlyList<string> terms)
    {
        var lists = new List<Posting>[terms.Count];
        foreach (var (document, (numbers, values)) in documents.Index())
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                (lists[numbers[i]] ??= []).Add(new Posting(document, Impact(values[i])));
            }
        }

        return
        [
            .. Enumerable.Range(0, terms.Count)
                .Where(number => lists[number] is not null)
                .OrderBy(number => terms[number], StringComparer.Ordinal)
                .Select(number => new TermPostings(terms[number], lists[number])),
        ];
    }

    private static int Impact(double weight) =>
        Math.Clamp((int)Math.Round(weight * Tuning.HighestImpact / Tuning.HighestWeight), 1, Tuning.HighestImpact);
}
