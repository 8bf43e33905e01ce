namespace Education.Authoring.Trees;

/// <summary>An attribute of a tag with its place.</summary>
/// <param name="Name">Small letters.</param>
/// <param name="Value">Entities resolved; empty when there is none.</param>
/// <param name="Start">Offset of the value, quotation mark left out; of the name when there is no value.</param>
/// <param name="End">Offset after the value.</param>
public sealed record TagValue(string Name, string Value, int Start, int End);
