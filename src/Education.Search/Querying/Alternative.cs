using Education.Search.Indexing;

namespace Education.Search.Querying;

/// <summary>A term that a word of the query may stand for.</summary>
/// <param name="Term">The term.</param>
/// <param name="Certainty">How surely, in 256ths.</param>
/// <param name="Postings">The documents that have the term.</param>
internal sealed record Alternative(string Term, int Certainty, IReadOnlyList<Posting> Postings)
{
    /// <summary>What is certain.</summary>
    public const int Certain = 256;

    /// <summary>What a phrase counts beside its words.</summary>
    public const int Phrase = 64;
}
