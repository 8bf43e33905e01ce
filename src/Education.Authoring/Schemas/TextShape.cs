namespace Education.Authoring.Schemas;

/// <summary>Text.</summary>
/// <param name="Pattern">A regular expression that the whole text meets; empty for any text.</param>
/// <param name="Longest">Most characters; 0 for no limit.</param>
/// <param name="Names">What the text is the name of.</param>
public sealed record TextShape(string Pattern = "", int Longest = 0, Naming Names = Naming.Nothing) : Shape;
