namespace Education.Reading;

/// <summary>Where a word stands in its block.</summary>
/// <param name="Start">Offset of its first letter, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Syllables">Its syllables.</param>
public readonly record struct WordSpan(int Start, int Length, int Syllables)
{
    /// <summary>The word as it stands in <paramref name="block"/>.</summary>
    /// <param name="block">The block that the span was measured in.</param>
    public string In(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Substring(Start, Length);
    }
}
