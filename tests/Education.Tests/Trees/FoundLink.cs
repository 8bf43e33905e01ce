namespace Education.Tests.Trees;

/// <summary>The place and rule of a finding.</summary>
public sealed record FoundLink(string File, int Line, int Column, string Rule);
