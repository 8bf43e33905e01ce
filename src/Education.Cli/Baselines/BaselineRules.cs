using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>What a baseline must be like.</summary>
internal static class BaselineRules
{
    /// <summary>A known finding that is mended.</summary>
    public static Rule Stale { get; } = new("EDU9301", "baseline-stale", "A baseline holds only findings that are still there.", Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [Stale];
}
