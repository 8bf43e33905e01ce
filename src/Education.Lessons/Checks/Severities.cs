using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Lessons.Checks;

/// <summary>The severities that a site's owner chose, as far as they may be chosen.</summary>
internal sealed class Severities
{
    private const string SettingsFile = "statiq.json";

    private readonly Dictionary<string, Severity> _chosen = new(StringComparer.Ordinal);

    public Severities(Settings settings, IReadOnlyDictionary<string, Rule> rules)
    {
        var findings = new List<Finding>();
        foreach (var (id, severity) in settings.RuleSeverities.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (!rules.TryGetValue(id, out var rule))
            {
                string hint = Nearest.Hint(Closest.Of(id, rules.Keys), "rule");
                findings.Add(InspectionRules.UnknownRule.At(Place, $"The settings name the rule {Quote.Of(id)}, which does not exist.{hint}"));
            }
            else if (rule.IsClinicalSafety && severity < rule.Severity)
            {
                findings.Add(InspectionRules.LoweredSafety.At(Place, $"The settings lower {id} ({rule.Slug}). Rules of clinical safety cannot be lowered. Take the line out."));
            }
            else
            {
                _chosen[id] = severity;
            }
        }

        Findings = findings;
    }

    /// <summary>What is wrong with the choice.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static SourceSpan Place => SourceSpan.FileStart(SettingsFile);

    /// <summary>The finding with the severity that counts.</summary>
    public Finding Apply(Finding finding) =>
        _chosen.TryGetValue(finding.Rule.Id, out var severity) ? finding with { Severity = severity } : finding;
}
