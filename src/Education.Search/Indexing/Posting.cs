namespace Education.Search.Indexing;

/// <summary>A document that has a term. Both numbers share four bytes: an index has millions of these.</summary>
internal readonly record struct Posting
{
    private const int ImpactWidth = 4;
    private readonly int _both;

    public Posting(int document, int impact) => _both = (document << ImpactWidth) | impact;

    /// <summary>The number of the document.</summary>
    public int Document => _both >> ImpactWidth;

    /// <summary>How much the term says of the document, from 1 to <see cref="Impacts.Highest"/>.</summary>
    public int Impact => _both & Impacts.Highest;

    /// <summary>Gives both numbers.</summary>
    public void Deconstruct(out int document, out int impact) => (document, impact) = (Document, Impact);
}
