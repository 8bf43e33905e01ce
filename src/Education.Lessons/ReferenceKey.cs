namespace Education.Lessons;

/// <summary>The key of a cited work in references.yml: <c>moseley2015</c>. Compared byte by byte.</summary>
public readonly record struct ReferenceKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
