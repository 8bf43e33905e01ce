using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Lessons.Checks;

/// <summary>The severities that a site's owner chose. The reader of settings has reported choices that may not be made; here they do not count.</summary>
internal sealed class Severities(Settings settings)
{
    private readonly Dictionary<string, Severity> _chosen = settings.RuleSeverities.ToDictionary(StringComparer.Ordinal);

    /// <summary>The finding with the severity that counts.</summary>
    public Finding Apply(Finding finding) =>
        _chosen.TryGetValue(finding.Rule.Id, out var severity) && (severity > finding.Severity || !finding.Rule.IsClinicalSafety)
            ? finding with { Severity = severity }
            : finding;
}
