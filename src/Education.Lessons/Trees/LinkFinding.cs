using Education.Lessons.Findings;

namespace Education.Lessons.Trees;

/// <summary>A finding about a link, with the target as the author wrote it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Target">The target; the words in question where there is none.</param>
public sealed record LinkFinding(Finding Finding, string Target);
