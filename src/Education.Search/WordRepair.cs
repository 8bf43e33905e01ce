namespace Education.Search;

/// <summary>An unknown word and what was searched instead.</summary>
/// <param name="Typed">The word as it was typed, in lower case.</param>
/// <param name="Shown">The likeliest word of the site.</param>
public sealed record WordRepair(string Typed, string Shown);
