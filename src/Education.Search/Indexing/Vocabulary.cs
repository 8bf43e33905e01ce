using System.Runtime.InteropServices;
using Education.Search.Analysis;

namespace Education.Search.Indexing;

/// <summary>
/// Gives each word as it is written its word in normal form, and that its term, so that a spelling is analysed once for the whole index.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The term of a word that is not indexed.</summary>
    public const int NoTerm = -1;

    private readonly TextAnalyzer _analyzer;
    private readonly WordTable _written = new();
    private readonly Dictionary<string, int> _normal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Term, int Count)> _words = [];
    private readonly List<string> _terms = [];

    public Vocabulary(TextAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>The terms by their numbers.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>Every word of the site in its normal form and how often it stands there.</summary>
    public IEnumerable<(string Word, int Count)> Words => _normal.Select(pair => (pair.Key, _words[pair.Value].Count));

    /// <summary>Counts a word as it is written, and gives the number of its term or <see cref="NoTerm"/>.</summary>
    public int Count(ReadOnlySpan<char> written)
    {
        if (!_written.TryFind(written, out var number))
        {
            var word = written.ToString();
            number = NumberOf(_analyzer.Normal(word));
            _written.Add(word, number);
        }

        ref var entry = ref CollectionsMarshal.AsSpan(_words)[number];
        entry.Count++;
        return entry.Term;
    }

    private int NumberOf(string normal)
    {
        if (!_normal.TryGetValue(normal, out var number))
        {
            number = _words.Count;
            _normal.Add(normal, number);
            _words.Add((TermOf(normal), 0));
        }

        return number;
    }

    private int TermOf(string normal)
    {
        var term = _analyzer.TermOfNormal(normal);
        if (term.Length == 0)
        {
            return NoTerm;
        }

        if (!_numbers.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            _numbers.Add(term, number);
            _terms.Add(term);
        }

        return number;
    }
}
