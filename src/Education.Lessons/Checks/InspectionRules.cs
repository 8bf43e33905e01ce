using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>What allowances must be like. They are judged while findings are weighed, not by checks.</summary>
public static class InspectionRules
{
    /// <summary>An allowance names a rule that does not exist.</summary>
    public static Rule UnknownRule { get; } = new("EDU9201", "allowance-unknown-rule", "An allowance names a rule that exists.", Severity.Error);

    /// <summary>An allowance does not say why.</summary>
    public static Rule NoReason { get; } = new("EDU9202", "allowance-without-reason", "An allowance says why.", Severity.Error);

    /// <summary>An allowance of a rule that nobody may accept away.</summary>
    public static Rule AllowedSafety { get; } = new("EDU9203", "safety-rule-allowed", "Rules of clinical safety are met, not allowed away.", Severity.Error);

    /// <summary>An allowance that covers nothing.</summary>
    public static Rule Unused { get; } = new("EDU9204", "allowance-unused", "An allowance covers a finding.", Severity.Warning);

    /// <summary>An allowance that has run out.</summary>
    public static Rule Expired { get; } = new("EDU9205", "allowance-expired", "An allowance has not run out.", Severity.Warning);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnknownRule, NoReason, AllowedSafety, Unused, Expired];
}
