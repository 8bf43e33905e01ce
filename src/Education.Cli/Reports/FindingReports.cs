namespace Education.Cli.Reports;

/// <summary>Every form of report there is. A new form is one line here.</summary>
internal static class FindingReports
{
    public static IReadOnlyList<IFindingReport> All { get; } =
    [
        new TextReport(),
        new JsonLinesReport(),
        new SarifReport(),
        new JunitReport(),
        new GitHubReport(),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(r => r.Name)];

    /// <exception cref="UsageException">There is no report of this name.</exception>
    public static IFindingReport Find(string name) => All.FirstOrDefault(r => r.Name == name)
        ?? throw new UsageException($"‘{name}’ is not a form of report. Choose one of: {string.Join(", ", Names)}.");
}
