namespace Education.Authoring.Schemas;

/// <summary>One of a few words.</summary>
public sealed record WordShape(IReadOnlyList<string> Words) : Shape;
