using Education.Search.Analysis;

namespace Education.Search.Querying;

/// <summary>Reads a query into words and finds what each of them may stand for.</summary>
internal sealed class QueryReader(IndexReader index, TextAnalyzer analyzer)
{
    // Longer than any question a person types; what follows is left out.
    private const int MostWords = 40;
    private const int LongestQuery = 2000;

    private readonly Completion _completion = new(index, analyzer);
    private readonly Repair _repair = new(index, analyzer);

    /// <summary>The words of a query in order.</summary>
    public IReadOnlyList<QueryWord> Read(string query)
    {
        var text = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var words = new List<QueryWord>();
        for (var from = 0; words.Count < MostWords && WordBreaker.Next(text, from, out var range); from = range.End.Value)
        {
            var isLast = range.End.Value == text.Length;
            words.Add(Read(analyzer.Normal(text[range]), isLast ? Typing.HalfTyped : Typing.Finished));
        }

        return words;
    }

    private QueryWord Read(string normal, Typing typing)
    {
        var term = analyzer.TermOfNormal(normal);
        if (term.Length == 0)
        {
            return new QueryWord(normal, "", []);
        }

        var postings = index.Postings(term);
        var known = postings.Count > 0;
        var completions = typing == Typing.HalfTyped ? _completion.Of(analyzer.Folded(normal), term, known ? Knowledge.Known : Knowledge.Unknown) : [];
        if (known)
        {
            return new QueryWord(normal, term, [new Alternative(term, Alternative.Certain, postings), .. completions]);
        }

        if (completions.Count > 0)
        {
            return new QueryWord(normal, term, completions) { Knowledge = Knowledge.Unknown };
        }

        var (alternatives, shown) = _repair.Of(normal, typing);
        return new QueryWord(normal, term, alternatives) { Knowledge = Knowledge.Unknown, Repaired = shown };
    }
}
