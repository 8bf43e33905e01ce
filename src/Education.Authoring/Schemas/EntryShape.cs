namespace Education.Authoring.Schemas;

/// <summary>Keys that are known.</summary>
/// <param name="Fields">The keys, in the order in which authors write them.</param>
public sealed record EntryShape(IReadOnlyList<Field> Fields) : Shape
{
    /// <summary>Keys of which at least one has to be there; empty when there is no such duty.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];
}
