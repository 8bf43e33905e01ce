namespace Education.Search.Querying;

/// <summary>A document with its score.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Score">Above 0.</param>
internal readonly record struct Found(int Document, long Score);
