namespace Education.Search.Indexing;

/// <summary>Gives each term a number, and each surface word its term, so that a word is cut to its stem once for the whole index.</summary>
internal sealed class TermTable(Analysis.TextAnalyzer analyzer)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];

    /// <summary>The terms by their numbers.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>The number of the term of a word in its normal form; -1 when the word is not indexed.</summary>
    public int NumberOf(string normal)
    {
        if (_words.TryGetValue(normal, out var number))
        {
            return number;
        }

        var term = analyzer.TermOfNormal(normal);
        if (term.Length == 0)
        {
            number = -1;
        }
        else if (!_numbers.TryGetValue(term, out number))
        {
            number = _terms.Count;
            _numbers.Add(term, number);
            _terms.Add(term);
        }

        _words.Add(normal, number);
        return number;
    }
}
