namespace Education.Authoring.Schemas;

/// <summary>A list. An empty list counts as left out.</summary>
public sealed record ListShape(Shape Item, int Least = 1, int Most = int.MaxValue) : Shape;
