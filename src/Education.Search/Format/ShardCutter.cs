using Education.Search.Coding;
using Education.Search.Indexing;

namespace Education.Search.Format;

/// <summary>
/// Cuts the sorted terms into files of about the same size. Where a cut falls depends on the term after it, not on what went
/// before, so that an edit changes the files of its own words and no more.
/// </summary>
/// <param name="terms">The terms, in ordinal order.</param>
/// <param name="layout">How a shard is written.</param>
internal sealed class ShardCutter(IReadOnlyList<TermPostings> terms, ShardLayout layout)
{
    private const int Smallest = 215;
    private const int Largest = 2400;
    private const uint OneInEight = 7;

    /// <summary>The shards in order: the key under which each is found and its bytes.</summary>
    public IReadOnlyList<(string First, byte[] Bytes)> Cut()
    {
        var shards = new List<(string, byte[])>();
        var size = Size();
        for (var from = 0; from < terms.Count;)
        {
            var to = from;
            var writer = new BitWriter();
            layout.Forget();
            do
            {
                layout.More(writer, 1);
                layout.Term(writer, terms[to++]);
            }
            while (to < terms.Count && !EndsBefore(terms[to].Term, writer.Length, size));
            layout.More(writer, 0);
            shards.Add((from == 0 ? "" : Distinguish(terms[from - 1].Term, terms[from].Term), writer.Finish()));
            from = to;
        }

        return shards;
    }

    /// <summary>A search pays for the directory (all shards) and for a few shards: both together are least near this size.</summary>
    private double Size()
    {
        var total = (3.0 * terms.Count) + (0.9 * terms.Sum(term => term.Postings.Count));
        return Math.Clamp(0.9 * Math.Sqrt(total), Smallest, Largest);
    }

    private static bool EndsBefore(string next, int length, double size) =>
        length > size * 1.6 || (length > size * 0.6 && (Mix(next) & OneInEight) == 0);

    private static uint Mix(string term) =>
        term.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619)) is var mixed ? mixed ^ (mixed >> 15) : 0;

    private static string Distinguish(string last, string next)
    {
        var shared = FrontCoding.Shared(last, next);
        return next[..Math.Min(next.Length, shared + (shared < next.Length && char.IsHighSurrogate(next[shared]) ? 2 : 1))];
    }
}
