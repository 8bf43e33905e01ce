using System.Runtime.InteropServices;
using Education.Search.Analysis;

namespace Education.Search.Indexing;

/// <summary>Reads documents into term counts and gathers the words of the site.</summary>
internal sealed class DocumentReader(TextAnalyzer analyzer)
{
    private readonly Vocabulary _vocabulary = new(analyzer);
    private readonly SparseSums _counts = new();
    private readonly List<int> _order = [];

    /// <summary>The words and terms read so far.</summary>
    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>The weighted counts of one document.</summary>
    public TermCounts Read(SearchDocument document)
    {
        _counts.Clear();
        _order.Clear();
        var length = Read(document.Title, Tuning.TitleWeight);
        var title = _order.Count;
        foreach (var (text, weight) in document.Texts)
        {
            length += Read(text, weight);
        }

        var terms = _counts.Touched.ToArray();
        return new TermCounts(new Weights(terms, Array.ConvertAll(terms, term => _counts[term])), length)
        {
            Title = [.. CollectionsMarshal.AsSpan(_order)[..title]],
            Body = [.. CollectionsMarshal.AsSpan(_order)[title..]],
        };
    }

    /// <summary>Counts the words of one text and gives their weighted number.</summary>
    private double Read(string text, double weight)
    {
        var length = 0.0;
        for (var from = 0; WordBreaker.Next(text, from, out var word); from = word.End.Value)
        {
            var term = _vocabulary.Count(text.AsSpan(word));
            if (term != Vocabulary.NoTerm)
            {
                _counts.Add(term, (float)weight);
                length += weight;
                _order.Add(term);
            }
        }

        return length;
    }
}
