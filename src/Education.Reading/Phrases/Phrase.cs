using Education.Reading.Marks;

namespace Education.Reading.Phrases;

/// <summary>A phrase that a rule looks for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Suggestion">What to say instead.</param>
/// <param name="Source">Who says so.</param>
internal sealed record Phrase(MarkRule Rule, MarkSeverity Severity, string Suggestion, string Source);
