using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>What authors have weighed and accepted, page by page, and in the settings. Keeps count of what each allowance covered.</summary>
internal sealed class Allowances
{
    // Words may be quoted, so the rules about words may be allowed for one place; no other rule of clinical safety may.
    private static readonly string[] _quotable = ["EDU5010", "EDU5011"];

    private readonly ILookup<string, Allowance> _byPath;
    private readonly HashSet<Allowance> _used = [];
    private readonly IReadOnlyDictionary<string, Rule> _rules;
    private readonly DateOnly _today;

    public Allowances(Inspection inspection, IReadOnlyDictionary<string, Rule> rules)
    {
        _rules = rules;
        _today = inspection.Today;
        _byPath = inspection.Manuscripts
            .SelectMany(m => (m.Lesson?.FrontMatter.Allowances ?? []).Concat(m.Body.Allowances))
            .Concat(inspection.Settings.Allowances)
            .ToLookup(a => (a.Covers ?? a.Where).Path, StringComparer.Ordinal);
    }

    /// <summary>True when the author has accepted the finding.</summary>
    public bool Cover(Finding finding)
    {
        bool covered = false;
        foreach (var allowance in _byPath[finding.Where.Path].Where(a => Matches(a, finding)))
        {
            _used.Add(allowance);
            covered |= Holds(allowance);
        }

        return covered;
    }

    /// <summary>What is wrong with the allowances themselves; asked after every finding was weighed.</summary>
    public IEnumerable<Finding> Findings() => _byPath.SelectMany(page => page).SelectMany(Faults);

    private static bool Matches(Allowance allowance, Finding finding) =>
        string.Equals(allowance.RuleId, finding.Rule.Id, StringComparison.Ordinal)
        && (allowance.Covers is not { } lines || (finding.Where.Line >= lines.Line && finding.Where.Line <= lines.EndLine));

    private bool Holds(Allowance allowance) =>
        !string.IsNullOrWhiteSpace(allowance.Reason) && !IsOver(allowance) && MayBeAllowed(allowance.RuleId);

    private bool IsOver(Allowance allowance) => allowance.Until is { } until && until < _today;

    private bool MayBeAllowed(string id) =>
        !_rules.TryGetValue(id, out var rule) || !rule.IsClinicalSafety || _quotable.Contains(id, StringComparer.Ordinal);

    private IEnumerable<Finding> Faults(Allowance allowance)
    {
        string id = allowance.RuleId;
        if (!_rules.ContainsKey(id))
        {
            string hint = Nearest.Hint(Closest.Of(id, _rules.Keys), "rule");
            return [InspectionRules.UnknownRule.At(allowance.Where, $"This allows the rule {Quote.Of(id)}, which does not exist.{hint}")];
        }

        return Faults(allowance, _rules[id]);
    }

    private IEnumerable<Finding> Faults(Allowance allowance, Rule rule)
    {
        string id = rule.Id;
        if (!MayBeAllowed(id))
        {
            yield return InspectionRules.AllowedSafety.At(allowance.Where, $"{id} ({rule.Slug}) keeps readers safe and cannot be allowed. Change the text so that the rule is met, and take this line out.");
        }
        // For the whole page the reader of front matter has missed the reason already.
        else if (string.IsNullOrWhiteSpace(allowance.Reason) && allowance.Covers is not null)
        {
            yield return InspectionRules.NoReason.At(allowance.Where, $"This allows {id} and does not say why. Add reason=\"…\" in a few words, so that the next author can judge it.");
        }
        else if (IsOver(allowance))
        {
            yield return InspectionRules.Expired.At(allowance.Where, FormattableString.Invariant($"This allowance of {id} ended on {allowance.Until:yyyy-MM-dd}. Mend the text, or weigh it again and give a new date."));
        }
        else if (!_used.Contains(allowance))
        {
            yield return InspectionRules.Unused.At(allowance.Where, $"{Covered(allowance)} breaks {id} ({rule.Slug}) any more. Take this allowance out.");
        }
    }

    // An allowance of the settings stands in another file than the one it covers.
    private static string Covered(Allowance allowance) =>
        allowance.Covers is { } covers && covers.Path != allowance.Where.Path ? $"Nothing in {Quote.Of(covers.Path)}" : "Nothing here";
}
