using Education.Search.Analysis;
using Education.Search.Indexing;

namespace Education.Search.Querying;

/// <summary>
/// What a half-typed word may become: the stems that begin with what was typed; when there are none, the stems of the words that do,
/// so that "installa" finds the stem "instal".
/// </summary>
internal sealed class Completion(IndexReader index, TextAnalyzer analyzer)
{
    private const int ShortestPrefix = 2;
    private const int MostShards = 4;

    // A known word may be whole or half typed: what it may become counts a little.
    private const int BesideKnown = 64;

    /// <summary>The terms a typed beginning may become, beside its own term.</summary>
    public IReadOnlyList<Alternative> Of(string typed, string term, Knowledge knowledge)
    {
        if (typed.Length < ShortestPrefix)
        {
            return [];
        }

        var first = index.ShardOf(typed);
        var found = new List<Alternative>();
        for (var shard = first; shard < Math.Min(first + MostShards, index.Root.Shards.Count); shard++)
        {
            found.AddRange(index.Shard(shard)
                .Where(pair => pair.Key.StartsWith(typed, StringComparison.Ordinal) && !Phrases.IsName(pair.Key) && !string.Equals(pair.Key, term, StringComparison.Ordinal))
                .Select(pair => new Alternative(pair.Key, 0, pair.Value)));
        }

        if (knowledge == Knowledge.Unknown && found.Count == 0)
        {
            found.AddRange(StemsOfWords(typed));
        }

        var most = found.Count == 0 ? 1 : found.Max(one => one.Postings.Count);
        var full = knowledge == Knowledge.Known ? BesideKnown : Alternative.Certain;
        return found.ConvertAll(one => one with { Certainty = (int)Math.Floor(full * Math.Sqrt((double)one.Postings.Count / most)) });
    }

    private IEnumerable<Alternative> StemsOfWords(string typed) => index.Words
        .Where(word => word.Word.StartsWith(typed, StringComparison.Ordinal))
        .Select(word => analyzer.TermOfNormal(word.Word))
        .Where(term => term.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Select(term => new Alternative(term, 0, index.Postings(term)));
}
