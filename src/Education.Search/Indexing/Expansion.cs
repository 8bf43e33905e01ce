namespace Education.Search.Indexing;

/// <summary>
/// Gives every document the words that its nearest documents have in common, at a lower weight: a page is then found by words
/// its author did not think of, and a search stays a sum of weights.
/// </summary>
internal sealed class Expansion
{
    private static readonly int RankSum = Tuning.Neighbours * (Tuning.Neighbours + 1) / 2;
    private readonly Weights[] _documents;
    private readonly Weights[] _lent;
    private readonly NearestDocuments _nearest;
    private readonly AlphabeticalPlaces _places;
    private readonly double[] _rarity;
    private readonly int[] _frequencies;
    private readonly double _trust;

    private Expansion(Weights[] documents, AlphabeticalPlaces places)
    {
        _documents = documents;
        _trust = (double)documents.Length / (documents.Length + Tuning.SmallCollection);
        _places = places;
        _frequencies = Weights.Frequencies(documents, places.Terms.Count);
        _rarity = Array.ConvertAll(_frequencies, df => df == 0 ? 0 : Rarity.Of(df, documents.Length));
        var strongest = new Strongest(places, _rarity);
        _lent = Array.ConvertAll(documents, document => Lend(document, strongest));
        _nearest = new NearestDocuments(Array.ConvertAll(_lent, Compared), places.Terms.Count);
    }

    /// <summary>Puts in the place of each document the same with the borrowed words.</summary>
    public static void Expand(Weights[] documents, AlphabeticalPlaces places)
    {
        var expansion = new Expansion(documents, places);
        Parallel.For(
            0,
            documents.Length,
            () => new ExpansionDesk(new Strongest(places, expansion._rarity)),
            (document, _, desk) =>
            {
                documents[document] = expansion.Expand(document, desk);
                return desk;
            },
            _ => { });
        expansion.Restore();
    }

    private static Weights Lend(Weights document, Strongest strongest)
    {
        var order = strongest.Of(document.Terms, document.Values, Tuning.LentTerms);
        return new Weights(Array.ConvertAll(order, i => document.Terms[i]), Array.ConvertAll(order, i => document.Values[i]));
    }

    /// <summary>What of a document is compared with others: its strongest terms, but none that stand almost everywhere or nowhere else.</summary>
    private Weights Compared(Weights lent)
    {
        var most = Math.Max(2, _documents.Length * Tuning.CommonShare);
        var chosen = Enumerable.Range(0, lent.Terms.Length)
            .Where(i => _frequencies[lent.Terms[i]] >= 2 && _frequencies[lent.Terms[i]] <= most)
            .Take(Tuning.ComparedTerms)
            .ToArray();
        return new Weights(
            Array.ConvertAll(chosen, i => lent.Terms[i]),
            Array.ConvertAll(chosen, i => (float)(lent.Values[i] * _rarity[lent.Terms[i]])));
    }

    private Weights Expand(int document, ExpansionDesk desk)
    {
        AddUp(_nearest.Of(document, desk.Scores), desk.Common);
        var borrowed = desk.Choose((int)(Tuning.BorrowedTerms * _trust));
        var own = _documents[document];
        var values = new List<float>(own.Terms.Length + borrowed.Length);
        for (var i = 0; i < own.Terms.Length; i++)
        {
            values.Add(own.Values[i] + desk.TakeBorrowed(own.Terms[i]));
        }

        var added = borrowed.Where(desk.IsBorrowed).ToArray();
        values.AddRange(added.Select(desk.TakeBorrowed));
        return new Weights([.. own.Terms, .. added], [.. values]);
    }

    /// <summary>The mean weights in the near documents, the nearest counting most.</summary>
    private void AddUp(IReadOnlyList<int> near, SparseSums common)
    {
        common.Clear();
        for (var rank = 0; rank < near.Count; rank++)
        {
            var share = (float)(Tuning.BorrowedWeight * _trust * (Tuning.Neighbours - rank) / RankSum);
            var (terms, values) = _lent[near[rank]];
            for (var i = 0; i < terms.Length; i++)
            {
                common.Add(terms[i], share * values[i]);
            }
        }
    }

    /// <summary>Readers take a term to be as rare as its list is short. A term whose list has grown counts more in each document instead.</summary>
    private void Restore()
    {
        var after = Weights.Frequencies(_documents, _places.Terms.Count);
        var by = new float[after.Length];
        for (var term = 0; term < by.Length; term++)
        {
            by[term] = after[term] == _frequencies[term] ? 1 : (float)Math.Min(Tuning.MostRestored, _rarity[term] / Rarity.Of(after[term], _documents.Length));
        }

        foreach (var (terms, values) in _documents)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                values[i] *= by[terms[i]];
            }
        }
    }
}
