using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>Runs every check, then weighs what authors have allowed and which severities the site's owner chose.</summary>
public static class Inspector
{
    /// <summary>All findings that stand, sorted by path, line, column and rule.</summary>
    /// <param name="inspection">What is looked at.</param>
    /// <param name="whileReading">Findings that readers made; allowances and severities apply to them too.</param>
    public static IReadOnlyList<Finding> Inspect(Inspection inspection, IReadOnlyList<Finding> whileReading)
    {
        var found = CheckList.All.AsParallel().AsOrdered().SelectMany(check => check.Run(inspection).ToList()).ToList();
        var rules = KnownRules(inspection);
        var severities = new Severities(inspection.Settings);
        var allowances = new Allowances(inspection, rules);
        return
        [
            .. whileReading.Concat(found)
                .Where(f => !allowances.Cover(f))
                .ToList()
                .Concat(allowances.Findings())
                .Select(severities.Apply)
                .OrderBy(f => f.Where.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Where.Line)
                .ThenBy(f => f.Where.Column)
                .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, Rule> KnownRules(Inspection inspection) =>
        CheckList.All.Select(c => c.Rule).Concat(InspectionRules.All).Concat(inspection.ReadingRules)
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
}
