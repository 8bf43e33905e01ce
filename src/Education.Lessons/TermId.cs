namespace Education.Lessons;

/// <summary>The slug of a glossary term: <c>pain-system</c>. Compared byte by byte.</summary>
public readonly record struct TermId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
