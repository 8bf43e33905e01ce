namespace Education.Search.Indexing;

/// <summary>A term and the documents that have it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Postings">In the order of document numbers, at least one.</param>
internal sealed record TermPostings(string Term, IReadOnlyList<Posting> Postings);
