namespace Education.Lessons.Findings;

/// <summary>An author's written acceptance of one rule for a page, for the block below it, or from the settings for a file.</summary>
/// <param name="RuleId">The rule that is accepted.</param>
/// <param name="Reason">Why; an empty reason is a finding.</param>
/// <param name="Until">Last day on which it holds; null for no end.</param>
/// <param name="Where">Where the allowance is written.</param>
/// <param name="Covers">The lines it covers; null for the whole file it is written in.</param>
public sealed record Allowance(string RuleId, string Reason, DateOnly? Until, SourceSpan Where, SourceSpan? Covers);
