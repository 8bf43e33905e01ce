namespace Education.Authoring.Schemas;

/// <summary>A whole number.</summary>
public sealed record NumberShape(int Least, int Most) : Shape;
