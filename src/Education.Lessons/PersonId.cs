namespace Education.Lessons;

/// <summary>The name of a person or team in people.yml: <c>education-team</c>. Compared byte by byte.</summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
