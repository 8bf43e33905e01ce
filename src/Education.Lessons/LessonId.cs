namespace Education.Lessons;

/// <summary>The name of a lesson in addresses and links, the same in every language: <c>alarm-not-meter</c>. Compared byte by byte.</summary>
public readonly record struct LessonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
