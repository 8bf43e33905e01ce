using Education.Authoring.Rules;
using Education.Cli.Baselines;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Trees;
using Education.Publishing;

namespace Education.Cli.Building;

/// <summary>Every rule of the program.</summary>
internal static class RuleList
{
    /// <summary>Rules that readers hold while they read.</summary>
    public static IReadOnlyList<Rule> Reading { get; } = [.. AuthoringRules.All, .. PublishingRules.All];

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Reading.Concat(CheckList.All.Select(c => c.Rule)).Concat(InspectionRules.All).Concat(BaselineRules.All).Concat(TreeRules.All)
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];
}
