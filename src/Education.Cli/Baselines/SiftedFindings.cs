using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>What is left of findings after the known ones were taken away.</summary>
/// <param name="Fresh">Findings that nobody knew, in their order.</param>
/// <param name="Gone">Known ones that are not found any more, with how many are missing.</param>
internal sealed record SiftedFindings(IReadOnlyList<Finding> Fresh, IReadOnlyList<BaselineEntry> Gone);
