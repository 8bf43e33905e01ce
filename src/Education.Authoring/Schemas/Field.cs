using Education.Authoring.Fields;

namespace Education.Authoring.Schemas;

/// <summary>A key and what it holds.</summary>
/// <param name="Key">As authors write it.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Need">Whether it can be left out.</param>
/// <param name="Says">What it is for, in a sentence that an editor shows.</param>
public sealed record Field(string Key, Shape Shape, Need Need, string Says);
