namespace Education.Reading.Phrases;

/// <summary>A place in the tree of a <see cref="PhraseBook{T}"/>: what the words up to here mean.</summary>
internal struct PhraseNode<T>
    where T : class
{
    private const int SignBits = 6;

    // A bit for each sign of the words that lead on: few do, and most words that follow in a text need no look into the tree.
    private ulong _leadOn;

    /// <summary>Null where no phrase ends.</summary>
    public T? Meaning;

    /// <summary>The node that any word leads to; 0 where only some do.</summary>
    public int AfterAnyWord;

    /// <summary>False when a word surely leads to no node of its own.</summary>
    public readonly bool MayLeadOn(ulong word) => ((_leadOn >> Sign(word)) & 1) != 0;

    /// <summary>Notes that a word leads to a node of its own.</summary>
    public void LeadOn(ulong word) => _leadOn |= 1UL << Sign(word);

    private static int Sign(ulong word) => (int)(word >> (64 - SignBits));
}
