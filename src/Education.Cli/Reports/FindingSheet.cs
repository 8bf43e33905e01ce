using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>What a report tells.</summary>
/// <param name="Findings">In the order in which they are told.</param>
/// <param name="Repository">Address of the source, for links to the pages of rules; empty when there is none.</param>
internal sealed record FindingSheet(IReadOnlyList<Finding> Findings, string Repository = "")
{
    /// <summary>The rules of the findings, each once, by id.</summary>
    public IReadOnlyList<Rule> Rules => [.. Findings.Select(f => f.Rule).DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>Address of a rule's page on the web; null when the source has no address.</summary>
    public string? PageOf(Rule rule) => Repository.Length == 0 ? null : $"{Repository.TrimEnd('/')}/blob/main/docs/rules/{rule.Id}.md";
}
