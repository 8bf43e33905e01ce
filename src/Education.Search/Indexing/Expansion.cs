namespace Education.Search.Indexing;

/// <summary>
/// Gives every document the words that its nearest documents have in common, at a lower weight: a page is then found by words
/// its author did not think of, and a search stays a sum of weights.
/// </summary>
internal sealed class Expansion
{
    private static readonly int RankSum = Tuning.Neighbours * (Tuning.Neighbours + 1) / 2;
    private readonly Weights[] _documents;
    private readonly Parts _parts;
    private readonly Weights[] _lent;
    private readonly NearestParts _nearest;
    private readonly AlphabeticalPlaces _places;
    private readonly int[] _partFrequencies;
    private readonly double[] _partRarity;
    private readonly double _trust;

    private Expansion(Weights[] documents, Parts parts, AlphabeticalPlaces places)
    {
        _documents = documents;
        _parts = parts;
        _trust = (double)parts.Weights.Length / (parts.Weights.Length + Tuning.SmallCollection);
        _places = places;
        _partFrequencies = Weights.Frequencies(parts.Weights, places.Terms.Count);
        _partRarity = Array.ConvertAll(_partFrequencies, df => df == 0 ? 0 : Rarity.Of(df, parts.Weights.Length));
        var strongest = new Strongest(places, _partRarity);
        _lent = parts.Weights;
        for (var part = 0; part < _lent.Length; part++)
        {
            _lent[part] = Lend(_lent[part], strongest);
        }

        _nearest = new NearestParts(Array.ConvertAll(_lent, Compared), parts.Documents, places.Terms.Count);
    }

    /// <summary>
    /// Raises the weights of words that neighbours say too, and gives for each document the words that it borrows.
    /// Of the parts only what they lend is left.
    /// </summary>
    public static Weights[] Expand(Weights[] documents, Parts parts, AlphabeticalPlaces places)
    {
        var expansion = new Expansion(documents, parts, places);
        var borrowed = new Weights[documents.Length];
        var before = Weights.Frequencies(documents, places.Terms.Count);
        Parallel.For(
            0,
            documents.Length,
            () => new ExpansionDesk(new Strongest(places, expansion._partRarity)),
            (document, _, desk) =>
            {
                borrowed[document] = expansion.Borrow(document, desk);
                return desk;
            },
            _ => { });
        expansion.Restore(borrowed, before);
        return borrowed;
    }

    private static Weights Lend(Weights part, Strongest strongest)
    {
        var order = strongest.Of(part.Terms, part.Values, Tuning.LentTerms);
        return new Weights(Array.ConvertAll(order, i => part.Terms[i]), Array.ConvertAll(order, i => part.Values[i]));
    }

    /// <summary>What of a part is compared with others: its strongest terms, but none that stand almost everywhere or nowhere else.</summary>
    private Weights Compared(Weights lent)
    {
        var most = Math.Max(2, _lent.Length * Tuning.CommonShare);
        var chosen = Enumerable.Range(0, lent.Terms.Length)
            .Where(i => _partFrequencies[lent.Terms[i]] >= 2 && _partFrequencies[lent.Terms[i]] <= most)
            .Take(Tuning.ComparedTerms)
            .ToArray();
        return new Weights(
            Array.ConvertAll(chosen, i => lent.Terms[i]),
            Array.ConvertAll(chosen, i => (float)(lent.Values[i] * _partRarity[lent.Terms[i]])));
    }

    private Weights Borrow(int document, ExpansionDesk desk)
    {
        var parts = Gather(document, desk);
        var borrowed = desk.Choose((int)(Tuning.BorrowedTerms * _trust * (parts > 1 ? Tuning.BorrowedByParts : 1)));
        var (terms, values) = _documents[document];
        for (var i = 0; i < terms.Length; i++)
        {
            // The more a document says a word itself, the less it matters that its neighbours do.
            values[i] += desk.TakeBorrowed(terms[i]) * (1 - (Tuning.Modesty * values[i]));
        }

        var added = Array.FindAll(borrowed, desk.IsBorrowed);
        return new Weights(added, Array.ConvertAll(added, desk.TakeBorrowed));
    }

    /// <summary>Gathers what stands near each part of a document, and gives the number of parts.</summary>
    private int Gather(int document, ExpansionDesk desk)
    {
        var count = 0;
        desk.Common.Clear();
        foreach (var part in _parts.Of(document))
        {
            count++;
            AddUp(_nearest.Of(part, desk.Scores), desk.NearPart);
            foreach (var term in desk.NearPart.Touched)
            {
                desk.Common.Raise(term, desk.NearPart[term]);
            }
        }

        return count;
    }

    /// <summary>The mean weights in the near parts, the nearest counting most.</summary>
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
    private void Restore(Weights[] borrowed, int[] before)
    {
        var after = Weights.Frequencies(_documents.Concat(borrowed), _places.Terms.Count);
        var by = new float[after.Length];
        for (var term = 0; term < by.Length; term++)
        {
            by[term] = after[term] == before[term]
                ? 1
                : (float)Math.Min(Tuning.MostRestored, Rarity.Of(before[term], _documents.Length) / Rarity.Of(after[term], _documents.Length));
        }

        foreach (var (terms, values) in _documents.Concat(borrowed))
        {
            for (var i = 0; i < terms.Length; i++)
            {
                values[i] *= by[terms[i]];
            }
        }
    }
}
