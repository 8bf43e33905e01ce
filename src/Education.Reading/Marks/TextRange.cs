namespace Education.Reading.Marks;

/// <summary>A stretch of a passage.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Whether the other stretch lies inside this one.</summary>
    /// <param name="start">Its offset.</param>
    /// <param name="length">Its length.</param>
    public bool Covers(int start, int length) => start >= Start && start + length <= Start + Length;
}
