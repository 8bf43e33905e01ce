using Education.Search.Coding;
using Education.Search.Indexing;

namespace Education.Search.Format;

/// <summary>A shard: terms in ordinal order, each with its postings (docs/search-format.md, section 5). One can write shard after shard.</summary>
internal sealed class ShardLayout
{
    private const int ImpactWidth = 4;
    private const int MoreKind = 0;
    private readonly FrontCoding _words = new(16);
    private readonly NumberModel _counts = new(1, FirstChances.Documents);
    private readonly AdaptiveBits _impacts = new(8 << ImpactWidth, 1 << ImpactWidth, FirstChances.Levels);
    private readonly AdaptiveBits _more = new(1, 1, FirstChances.More);
    private readonly int _documents;

    /// <param name="documents">How many documents there are.</param>
    /// <param name="stopWords">Words of the language that the root has: from them a shard begins to foretell its own.</param>
    /// <param name="functionWords">Likewise, after those.</param>
    public ShardLayout(int documents, IEnumerable<string> stopWords, IEnumerable<string> functionWords)
    {
        _documents = documents;
        var rehearsal = new Rehearsal();
        foreach (var word in stopWords.Concat(functionWords))
        {
            _words.Word(rehearsal, word);
        }

        _words.Remember();
    }

    /// <summary>Reads a whole shard.</summary>
    public IReadOnlyList<TermPostings> Read(ReadOnlyMemory<byte> bytes)
    {
        Forget();
        var reader = new BitReader(bytes);
        var terms = new List<TermPostings>();
        while (More(reader, 0))
        {
            terms.Add(Term(reader, new TermPostings("", [])));
        }

        return terms;
    }

    /// <summary>Forgets what was learnt, for a new shard.</summary>
    public void Forget()
    {
        _words.Forget();
        _counts.Forget();
        _impacts.Forget();
        _more.Forget();
    }

    /// <summary>Codes whether a term follows.</summary>
    public bool More(BitCoder coder, int more) => _more.Bit(coder, MoreKind, more) == 1;

    /// <summary>Codes one term.</summary>
    public TermPostings Term(BitCoder coder, TermPostings term)
    {
        var word = _words.Word(coder, term.Term);
        var count = _counts.Number(coder, 0, term.Postings.Count - 1) + 1;
        var kind = Math.Min(7, 31 - int.LeadingZeroCount(count));
        var postings = new Posting[Math.Min(count, _documents)];
        var next = 0;
        for (var i = 0; i < postings.Length; i++)
        {
            var given = i < term.Postings.Count ? term.Postings[i] : default;
            next += Gaps.Gap(coder, given.Document - next, postings.Length - i, _documents - next);
            var impact = _impacts.Symbol(coder, kind, given.Impact, ImpactWidth);
            postings[i] = new Posting(Math.Min(next++, _documents - 1), impact);
        }

        return new TermPostings(word, postings);
    }
}
