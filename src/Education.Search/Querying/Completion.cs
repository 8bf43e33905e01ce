namespace Education.Search.Querying;

/// <summary>
/// What a half-typed word may become. It works on stems: those that begin with what was typed, and the longest that what was typed
/// begins with, so that "installa" finds the stem "instal".
/// </summary>
internal sealed class Completion(IndexReader index)
{
    private const int ShortestPrefix = 2;
    private const int ShortestStem = 3;
    private const int LongestEnding = 5;
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
                .Where(pair => pair.Key.StartsWith(typed, StringComparison.Ordinal) && !string.Equals(pair.Key, term, StringComparison.Ordinal))
                .Select(pair => new Alternative(pair.Key, 0, pair.Value)));
        }

        if (knowledge == Knowledge.Unknown && Stem(typed) is { } stem)
        {
            found.Add(stem);
        }

        var most = found.Count == 0 ? 1 : found.Max(one => one.Postings.Count);
        var full = knowledge == Knowledge.Known ? BesideKnown : Alternative.Certain;
        return found.ConvertAll(one => one with { Certainty = (int)Math.Floor(full * Math.Sqrt((double)one.Postings.Count / most)) });
    }

    private Alternative? Stem(string typed)
    {
        for (var length = typed.Length - 1; length >= Math.Max(ShortestStem, typed.Length - LongestEnding); length--)
        {
            var postings = index.Postings(typed[..length]);
            if (postings.Count > 0)
            {
                return new Alternative(typed[..length], 0, postings);
            }
        }

        return null;
    }
}
