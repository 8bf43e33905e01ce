namespace Education.Lessons;

/// <summary>The file name of a figure without its ending: <c>car-alarm</c>. Compared byte by byte.</summary>
public readonly record struct FigureId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
