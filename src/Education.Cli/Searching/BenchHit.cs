namespace Education.Cli.Searching;

/// <summary>A document found.</summary>
/// <param name="Number">Its place among the documents, from 0.</param>
/// <param name="Score">Its score.</param>
public sealed record BenchHit(int Number, double Score);
