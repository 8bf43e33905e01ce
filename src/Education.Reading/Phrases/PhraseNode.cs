namespace Education.Reading.Phrases;

/// <summary>A place in the tree of a <see cref="PhraseBook{T}"/>: what the words up to here mean.</summary>
internal sealed class PhraseNode<T>
    where T : class
{
    /// <summary>Null where no phrase ends.</summary>
    public T? Meaning { get; set; }

    /// <summary>The node that any word leads to; 0 where only some do.</summary>
    public int AfterAnyWord { get; set; }
}
