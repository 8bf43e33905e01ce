namespace Education.Search.Indexing;

/// <summary>
/// Pairs of neighbouring words that stand in a title: "flare up", "lower back". Among pages that have both words, those that have
/// them side by side are more often the ones that are meant. Only pairs that tell such pages apart are worth their bytes.
/// </summary>
internal sealed class Phrases
{
    // By both terms in one number, which is found faster than a pair.
    private readonly Dictionary<long, int> _numbers = [];
    private readonly bool[] _first;
    private readonly List<(int First, int Second)> _pairs = [];
    private readonly List<Posting>[] _postings;

    private Phrases(IReadOnlyList<TermCounts> documents, int terms)
    {
        _first = new bool[terms];
        foreach (var document in documents)
        {
            for (var i = 1; i < document.Title.Length; i++)
            {
                var (first, second) = (document.Title[i - 1], document.Title[i]);
                if (_numbers.TryAdd(Key(first, second), _pairs.Count))
                {
                    _pairs.Add((first, second));
                    _first[first] = true;
                }
            }
        }

        _postings = [.. _pairs.Select(_ => new List<Posting>())];
    }

    /// <summary>The name of a phrase among the terms: both terms with a space between.</summary>
    public static string NameOf(string first, string second) => $"{first} {second}";

    /// <summary>Whether a term is a phrase: no word has a space.</summary>
    public static bool IsName(string term) => term.Contains(' ', StringComparison.Ordinal);

    /// <summary>Adds the phrases to the terms, in ordinal order.</summary>
    /// <param name="terms">The postings of all terms.</param>
    /// <param name="documents">What each document says in order.</param>
    /// <param name="weight">The weight of a count in a document.</param>
    /// <param name="names">The terms by their numbers.</param>
    public static IReadOnlyList<TermPostings> AddTo(
        IReadOnlyList<TermPostings> terms, IReadOnlyList<TermCounts> documents, Func<int, float, double> weight, IReadOnlyList<string> names)
    {
        var phrases = new Phrases(documents, names.Count);
        var counts = new SparseSums();
        for (var document = 0; document < documents.Count; document++)
        {
            counts.Clear();
            phrases.Count(documents[document].Title, (float)Tuning.TitleWeight, counts);
            phrases.Count(documents[document].Body, 1, counts);
            foreach (var phrase in counts.Touched)
            {
                phrases._postings[phrase].Add(new Posting(document, Impacts.Level(weight(document, counts[phrase]))));
            }
        }

        return [.. terms.Concat(phrases.Best(terms, documents.Count, names)).OrderBy(one => one.Term, StringComparer.Ordinal)];
    }

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private void Count(int[] said, float weight, SparseSums counts)
    {
        for (var i = 1; i < said.Length; i++)
        {
            if (_first[said[i - 1]] && _numbers.TryGetValue(Key(said[i - 1], said[i]), out var phrase))
            {
                counts.Add(phrase, weight);
            }
        }
    }

    /// <summary>At most as many as there are documents: those that leave out most documents with both words for each that has the pair.</summary>
    private IEnumerable<TermPostings> Best(IReadOnlyList<TermPostings> terms, int documents, IReadOnlyList<string> names)
    {
        var lists = terms.ToDictionary(one => one.Term, one => one.Postings, StringComparer.Ordinal);
        return Enumerable.Range(0, _pairs.Count)
            .Where(phrase => _postings[phrase].Count >= 2)
            .Select(phrase => (Name: NameOf(names[_pairs[phrase].First], names[_pairs[phrase].Second]), Postings: _postings[phrase],
                Apart: Shared(lists[names[_pairs[phrase].First]], lists[names[_pairs[phrase].Second]]) - _postings[phrase].Count))
            .Where(one => one.Apart >= Math.Max(Tuning.LeastApart, one.Postings.Count))
            .OrderByDescending(one => (double)one.Apart / one.Postings.Count)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Take(documents)
            .Select(one => new TermPostings(one.Name, one.Postings));
    }

    /// <summary>How many documents are in both lists.</summary>
    private static int Shared(IReadOnlyList<Posting> first, IReadOnlyList<Posting> second)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < first.Count && j < second.Count;)
        {
            var step = first[i].Document.CompareTo(second[j].Document);
            shared += step == 0 ? 1 : 0;
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return shared;
    }
}
