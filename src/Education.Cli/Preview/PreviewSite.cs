using Education.Cli.Building;
using Education.Lessons.Findings;
using Education.Publishing;
using Education.Theme;

namespace Education.Cli.Preview;

/// <summary>One reading of the project. Pages are made when they are asked for.</summary>
/// <param name="Source">Content and findings.</param>
/// <param name="Artifacts">Every file by its path; of two on one path the first.</param>
/// <param name="Findings">Those of the content and those of the plan.</param>
/// <param name="Generation">Counts up with each reading.</param>
internal sealed record PreviewSite(SiteSource Source, Dictionary<string, Artifact> Artifacts, IReadOnlyList<Finding> Findings, int Generation)
{
    public static PreviewSite Of(SiteSource source, IReadOnlyList<ThemeFile> theme, int generation)
    {
        var run = PressRun.Plan(source.Publication, theme);
        var artifacts = run.Artifacts.DistinctBy(a => a.Path, StringComparer.Ordinal).ToDictionary(a => a.Path, StringComparer.Ordinal);
        return new PreviewSite(source, artifacts, [.. source.Findings, .. run.Findings], generation);
    }

    /// <summary>The file that a host would send for a request path; null when there is none.</summary>
    public Artifact? Find(string requestPath)
    {
        string path = requestPath.TrimStart('/');
        return Artifacts.GetValueOrDefault(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>What was found, in a line.</summary>
    public string Summary
    {
        get
        {
            int errors = Findings.Count(f => f.Severity == Severity.Error);
            int warnings = Findings.Count(f => f.Severity == Severity.Warning);
            return $"{Source.Publication.Library.Shelves.Sum(s => s.Lessons.Count)} lessons, {errors} errors, {warnings} warnings.";
        }
    }
}
