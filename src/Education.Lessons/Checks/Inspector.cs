using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>Runs every check, then weighs what authors have allowed and which severities the site's owner chose.</summary>
public static class Inspector
{
    // So many that setting up all checks for them costs little, and so few that what is found out about them fits into the processor's cache.
    private const int PagesAtOnce = 16;

    private static readonly ICheck[] _pageChecks = [.. CheckList.All.OfType<IPageCheck>()];
    private static readonly ICheck[] _siteChecks = [.. CheckList.All.Where(c => c is not IPageCheck)];

    /// <summary>All findings that stand, sorted by path, line, column and rule.</summary>
    /// <param name="inspection">What is looked at.</param>
    /// <param name="whileReading">Findings that readers made; allowances and severities apply to them too.</param>
    public static IReadOnlyList<Finding> Inspect(Inspection inspection, IReadOnlyList<Finding> whileReading)
    {
        var rules = KnownRules(inspection);
        var severities = new Severities(inspection.Settings);
        var allowances = new Allowances(inspection, rules);
        return
        [
            .. whileReading.Concat(FoundIn(inspection))
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

    // Each portion and each check has its own slot, so the order never depends on which thread was faster.
    private static IEnumerable<Finding> FoundIn(Inspection inspection)
    {
        var portions = inspection.Manuscripts.Chunk(PagesAtOnce).Concat(inspection.DataFiles.Chunk(PagesAtOnce)).ToArray();
        var onPages = new (List<Finding> Findings, IReadOnlyList<PlacedLink> Dead)[portions.Length];
        Parallel.For(0, portions.Length, i => onPages[i] = FoundOn(inspection.Of(portions[i])));
        var site = inspection.With([.. onPages.SelectMany(p => p.Dead)]);
        var onSite = new List<Finding>[_siteChecks.Length];
        Parallel.For(0, onSite.Length, i => onSite[i] = _siteChecks[i].Run(site).ToList());
        return onPages.SelectMany(p => p.Findings).Concat(onSite.SelectMany(f => f));
    }

    private static (List<Finding> Findings, IReadOnlyList<PlacedLink> Dead) FoundOn(Inspection portion)
    {
        var found = new List<Finding>();
        foreach (var check in _pageChecks)
        {
            found.AddRange(check.Run(portion));
        }

        return (found, portion.DeadLinks);
    }

    private static Dictionary<string, Rule> KnownRules(Inspection inspection) =>
        CheckList.All.Select(c => c.Rule).Concat(InspectionRules.All).Concat(inspection.ReadingRules)
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
}
