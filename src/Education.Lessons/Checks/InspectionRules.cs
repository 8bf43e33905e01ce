using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>What allowances and the settings must be like. They are judged while findings are sorted out, not by checks.</summary>
public static class InspectionRules
{
    /// <summary>Settings name a rule that does not exist.</summary>
    public static Rule UnknownRule { get; } = new("EDU9201", "unknown-rule", "Settings and allowances name rules that exist.", Severity.Error);

    /// <summary>Settings lower a rule of clinical safety.</summary>
    public static Rule LoweredSafety { get; } = new("EDU9202", "safety-rule-lowered", "Rules of clinical safety keep their severity.", Severity.Error);

    /// <summary>An allowance does not say why.</summary>
    public static Rule NoReason { get; } = new("EDU9203", "allowance-without-reason", "An allowance says why.", Severity.Error);

    /// <summary>An allowance of a rule that nobody may accept away.</summary>
    public static Rule AllowedSafety { get; } = new("EDU9204", "safety-rule-allowed", "Rules of clinical safety are met, not allowed away.", Severity.Error);

    /// <summary>An allowance that covers nothing.</summary>
    public static Rule Unused { get; } = new("EDU9205", "allowance-unused", "An allowance covers a finding.", Severity.Warning);

    /// <summary>An allowance that has run out.</summary>
    public static Rule Expired { get; } = new("EDU9206", "allowance-expired", "An allowance has not run out.", Severity.Warning);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnknownRule, LoweredSafety, NoReason, AllowedSafety, Unused, Expired];
}
