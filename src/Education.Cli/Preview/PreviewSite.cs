using Education.Cli.Building;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Publishing.Searching;
using Education.Theme;

namespace Education.Cli.Preview;

/// <summary>One reading of the project. Pages, findings and the search index are made when they are asked for, so that a change shows at once.</summary>
internal sealed class PreviewSite
{
    private readonly Dictionary<string, Artifact> _pages;
    private readonly Lazy<Dictionary<string, Artifact>> _searchFiles;
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    /// <summary>Plans the site of a reading.</summary>
    /// <param name="read">The project.</param>
    /// <param name="theme">Style sheets and scripts.</param>
    /// <param name="generation">Counts up with each reading.</param>
    public PreviewSite(ReadProject read, IReadOnlyList<ThemeFile> theme, int generation)
    {
        Publication = read.Publication;
        Generation = generation;
        var run = PressRun.Plan(Publication, theme, Publishers.All.Where(p => p is not SearchPublisher));
        _pages = ByPath(run.Artifacts);
        _searchFiles = new(() => ByPath(SearchPublisher.FilesOf(Publication)));
        _findings = new(() => [.. read.Inspect(), .. run.Findings]);
    }

    /// <summary>Content, settings and the day.</summary>
    public Publication Publication { get; }

    /// <summary>Counts up with each reading.</summary>
    public int Generation { get; }

    /// <summary>Those of the content and those of the plan.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>What was found, in a line.</summary>
    public string Summary
    {
        get
        {
            int errors = Findings.Count(f => f.Severity == Severity.Error);
            int warnings = Findings.Count(f => f.Severity == Severity.Warning);
            return $"{Publication.Library.Shelves.Sum(s => s.Lessons.Count)} lessons, {errors} errors, {warnings} warnings.";
        }
    }

    /// <summary>The file that a host would send for a request path; null when there is none.</summary>
    public Artifact? Find(string requestPath)
    {
        string path = requestPath.TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return _pages.GetValueOrDefault(path) ?? (IsOfSearch(path) ? _searchFiles.Value.GetValueOrDefault(path) : null);
    }

    private bool IsOfSearch(string path) =>
        Publication.Library.Shelves.Any(shelf => path.StartsWith(SearchPublisher.FolderOf(shelf.Language), StringComparison.Ordinal));

    // Of two files on one path the first is shown; that there are two is a finding.
    private static Dictionary<string, Artifact> ByPath(IEnumerable<Artifact> artifacts) =>
        artifacts.DistinctBy(a => a.Path, StringComparer.Ordinal).ToDictionary(a => a.Path, StringComparer.Ordinal);
}
