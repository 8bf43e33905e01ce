namespace Education.Authoring.Schemas;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record SwitchShape : Shape;
