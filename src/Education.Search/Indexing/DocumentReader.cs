using Education.Search.Analysis;

namespace Education.Search.Indexing;

/// <summary>Reads documents into term counts and gathers the words of the site.</summary>
internal sealed class DocumentReader(TextAnalyzer analyzer)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly TermTable _table = new(analyzer);

    /// <summary>The terms by their numbers.</summary>
    public IReadOnlyList<string> Terms => _table.Terms;

    /// <summary>Every word of the site in its normal form and how often it stands there.</summary>
    public IReadOnlyDictionary<string, int> Words => _words;

    /// <summary>The weighted counts of one document.</summary>
    public TermCounts Read(SearchDocument document)
    {
        var counts = new Dictionary<int, double>();
        var length = 0.0;
        foreach (var (text, weight) in document.Texts.Prepend(new SearchText(document.Title, Tuning.TitleWeight)))
        {
            foreach (var word in TextAnalyzer.Words(text))
            {
                var normal = analyzer.Normal(word);
                _words[normal] = _words.GetValueOrDefault(normal) + 1;
                var term = _table.NumberOf(normal);
                if (term >= 0)
                {
                    counts[term] = counts.GetValueOrDefault(term) + weight;
                    length += weight;
                }
            }
        }

        return new TermCounts(counts, length);
    }
}
