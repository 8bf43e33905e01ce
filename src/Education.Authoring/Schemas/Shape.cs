namespace Education.Authoring.Schemas;

/// <summary>What a value of a content file may look like.</summary>
public abstract record Shape;
