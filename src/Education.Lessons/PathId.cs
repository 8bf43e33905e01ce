namespace Education.Lessons;

/// <summary>The name of a learning path and of the folder that is home to its lessons: <c>understand</c>. Compared byte by byte.</summary>
public readonly record struct PathId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
