using System.Text.RegularExpressions;
using Education.Search.Analysis;
using Education.Search.Indexing;

namespace Education.Search.Querying;

/// <summary>Reads a query into words and finds what each of them may stand for.</summary>
internal sealed partial class QueryReader(IndexReader index, TextAnalyzer analyzer)
{
    // Longer than any question a person types; what follows is looked at for signs of danger alone.
    private const int MostWords = 40;
    private const int LongestQuery = 2000;

    private readonly Completion _completion = new(index, analyzer);
    private readonly Repair _repair = new(index, analyzer);

    /// <summary>The words of a query in order. Those that only hold it together stand for nothing, unless no other stands for anything.</summary>
    public IReadOnlyList<QueryWord> Read(string query)
    {
        var typed = Typed(query);
        var asked = typed.Take(MostWords).ToList();
        var words = asked.ConvertAll(one => analyzer.IsFunctionWord(one.Normal) ? ReadLightly(one.Normal, one.Typing) : Read(one.Normal, one.Typing));
        var found = words.Exists(word => word.Alternatives.Count > 0 && !analyzer.IsFunctionWord(word.Normal)) ? words : asked.ConvertAll(one => Read(one.Normal, one.Typing));
        return [.. found, .. typed.Skip(MostWords).Select(one => new QueryWord(one.Normal, analyzer.TermOfNormal(one.Normal), []))];
    }

    /// <summary>The pairs of neighbours among the words that the site has as phrases; stop words are no neighbours.</summary>
    public IEnumerable<QueryWord> PhrasesOf(IReadOnlyList<QueryWord> words)
    {
        var terms = words.Take(MostWords).Select(word => word.Term).Where(term => term.Length > 0).ToList();
        return terms.Zip(terms.Skip(1), Phrases.NameOf)
            .Select(name => new QueryWord("", "", [new Alternative(name, Alternative.Phrase, index.Postings(name))]))
            .Where(phrase => phrase.Alternatives[0].Postings.Count > 0);
    }

    private List<(string Normal, Typing Typing)> Typed(string query)
    {
        var text = Negation().Replace(query.Length > LongestQuery ? query[..LongestQuery] : query, "n't");
        var words = new List<(string, Typing)>();
        for (var from = 0; WordBreaker.Next(text, from, out var range); from = range.End.Value)
        {
            words.Add((analyzer.Normal(text[range]), range.End.Value == text.Length ? Typing.HalfTyped : Typing.Finished));
        }

        return words;
    }

    /// <summary>A word that only holds the query together. At the end it may be the beginning of another: "can" of "cancer".</summary>
    private QueryWord ReadLightly(string normal, Typing typing)
    {
        var term = analyzer.TermOfNormal(normal);
        return new QueryWord(normal, term, typing == Typing.HalfTyped ? _completion.Of(analyzer.Folded(normal), term, Knowledge.Known) : []);
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

    // An accent or a space may stand for the apostrophe of "can't".
    [GeneratedRegex(@"n[ `\u00b4]t(?!\w)", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Negation();
}
