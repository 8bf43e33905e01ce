using Education.Lessons.Findings;

namespace Education.Lessons.Searching;

/// <summary>Words of a search that may mean danger, so that the help page comes before everything else.</summary>
/// <param name="Parts">Each part must be in the search; a part is there when one of its wordings is.</param>
/// <param name="Where">Place of the entry.</param>
public sealed record DangerWords(IReadOnlyList<IReadOnlyList<string>> Parts, SourceSpan Where);
