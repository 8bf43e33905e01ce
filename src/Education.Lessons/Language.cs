namespace Education.Lessons;

/// <summary>A content language by its BCP 47 tag, which is also its folder and the first part of its addresses: <c>en</c>.</summary>
public readonly record struct Language(string Tag)
{
    /// <inheritdoc/>
    public override string ToString() => Tag;
}
