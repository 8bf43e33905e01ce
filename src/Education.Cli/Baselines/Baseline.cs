using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>Findings that are known already. Rules of clinical safety are never let through.</summary>
/// <param name="Entries">Each once, sorted by path, rule and words.</param>
internal sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Everything that was found in these files.</summary>
    public static Baseline Of(CheckedFiles files) => new(
    [
        .. files.Source.Findings.Where(MayBeKnown).CountBy(files.FingerprintOf)
            .OrderBy(f => f.Key.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Key.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Key.Words, StringComparer.Ordinal)
            .Select((f, index) => new BaselineEntry(f.Key, f.Value, index + 1)),
    ]);

    /// <summary>Takes known findings away, each as often as it is known.</summary>
    public SiftedFindings Sift(CheckedFiles files)
    {
        var left = Entries.ToDictionary(e => e.Fingerprint, e => e.Count);
        var fresh = new List<Finding>();
        foreach (var finding in files.Source.Findings)
        {
            var print = files.FingerprintOf(finding);
            if (MayBeKnown(finding) && left.TryGetValue(print, out int count) && count > 0)
            {
                left[print] = count - 1;
            }
            else
            {
                fresh.Add(finding);
            }
        }

        return new SiftedFindings(fresh, [.. Entries.Select(e => e with { Count = left[e.Fingerprint] }).Where(e => e.Count > 0)]);
    }

    private static bool MayBeKnown(Finding finding) => !finding.Rule.IsClinicalSafety;
}
