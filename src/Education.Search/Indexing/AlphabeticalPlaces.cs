namespace Education.Search.Indexing;

/// <summary>Where each term stands in the alphabet.</summary>
internal sealed class AlphabeticalPlaces
{
    private readonly int[] _terms;
    private readonly int[] _places;

    public AlphabeticalPlaces(IReadOnlyList<string> terms)
    {
        _terms = [.. Enumerable.Range(0, terms.Count)];
        Array.Sort(terms.ToArray(), _terms, StringComparer.Ordinal);
        _places = new int[terms.Count];
        for (var place = 0; place < _terms.Length; place++)
        {
            _places[_terms[place]] = place;
        }
    }

    /// <summary>The numbers of the terms from A to Z.</summary>
    public IReadOnlyList<int> Terms => _terms;

    /// <summary>The place of a term.</summary>
    public int Of(int term) => _places[term];
}
