namespace Education.Authoring.Schemas;

/// <summary>Any one of several shapes.</summary>
public sealed record EitherShape(IReadOnlyList<Shape> Shapes) : Shape;
