namespace Education.Lessons;

/// <summary>The name of a printable sheet: <c>my-goal</c>. Compared byte by byte.</summary>
public readonly record struct WorksheetId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
