namespace Education.Search.Indexing;

/// <summary>A document that has a term.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Impact">How much the term says of the document, from 1 to <see cref="Tuning.HighestImpact"/>.</param>
internal readonly record struct Posting(int Document, int Impact);
