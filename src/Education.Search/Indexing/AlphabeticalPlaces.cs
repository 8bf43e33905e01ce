namespace Education.Search.Indexing;

/// <summary>Where each term stands in the alphabet.</summary>
internal sealed class AlphabeticalPlaces
{
    private readonly IReadOnlyList<string> _names;
    private readonly int[] _terms;
    private readonly int[] _places;

    /// <param name="names">The terms by their numbers.</param>
    public AlphabeticalPlaces(IReadOnlyList<string> names)
    {
        _names = names;
        _terms = [.. Enumerable.Range(0, names.Count)];
        Array.Sort(names.ToArray(), _terms, StringComparer.Ordinal);
        _places = new int[names.Count];
        for (var place = 0; place < _terms.Length; place++)
        {
            _places[_terms[place]] = place;
        }
    }

    /// <summary>The numbers of the terms from A to Z.</summary>
    public IReadOnlyList<int> Terms => _terms;

    /// <summary>The term of a number.</summary>
    public string Name(int term) => _names[term];

    /// <summary>The place of a term.</summary>
    public int Of(int term) => _places[term];
}
