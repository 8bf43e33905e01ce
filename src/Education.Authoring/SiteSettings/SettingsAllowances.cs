using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.SiteSettings;

/// <summary>Findings that the settings accept, each for one file.</summary>
internal static class SettingsAllowances
{
    /// <summary>Entries of <c>Allow</c>; one without a rule, a file or a reason is left out and reported.</summary>
    public static IReadOnlyList<Allowance> Read(FieldMap fields) => [.. fields.Entries("Allow", Need.Optional).Select(Entry).OfType<Allowance>()];

    private static Allowance? Entry(FieldMap entry)
    {
        var rule = entry.Text("rule", Need.Required);
        var path = entry.Text("path", Need.Required);
        var reason = entry.Text("reason", Need.Required);
        var until = entry.Date("until", Need.Optional);
        entry.End();
        if (rule is not { } id || path is not { } file || reason is not { } why)
        {
            return null;
        }

        if (!RuleIds.IsRuleId(id.Value))
        {
            entry.Findings.Add(FrontMatterRules.AllowanceRule.At(
                id.Where, $"‘{id.Value}’ is not the id of a rule. It stands at the start of the finding, such as ‘EDU3002’."));
            return null;
        }

        // The whole file, however long it gets.
        var covers = new SourceSpan(file.Value, 1, 1, int.MaxValue, 1);
        return new Allowance(id.Value, why.Value, until?.Value, id.Where, covers);
    }
}
