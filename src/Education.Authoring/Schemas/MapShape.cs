namespace Education.Authoring.Schemas;

/// <summary>Keys that the author chooses.</summary>
/// <param name="KeyPattern">A regular expression that every key meets.</param>
/// <param name="Value">What each key holds.</param>
/// <param name="Least">Fewest keys, unless the whole is left out.</param>
/// <param name="Most">Most keys.</param>
public sealed record MapShape(string KeyPattern, Field Value, int Least = 0, int Most = int.MaxValue) : Shape;
