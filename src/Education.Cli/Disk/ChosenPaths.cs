namespace Education.Cli.Disk;

/// <summary>Files and folders that someone named on the command line; none named means all.</summary>
internal sealed class ChosenPaths
{
    private readonly IReadOnlyList<(string Named, string Path)> _paths;

    /// <exception cref="UsageException">A path does not exist.</exception>
    public ChosenPaths(ProjectFolder project, IReadOnlyList<string> named) => _paths = [.. named.Select(path => (path, Relative(project, path)))];

    /// <summary>True when nothing was named.</summary>
    public bool AreAll => _paths.Count == 0;

    /// <summary>True for a chosen file and for files below a chosen folder.</summary>
    public bool Holds(string path) => AreAll || _paths.Any(chosen => Holds(chosen.Path, path));

    /// <summary>Sees to it that each path names something to read: a slip would look like a clean result.</summary>
    /// <exception cref="UsageException">A path holds no file of the project.</exception>
    public void Demand(ProjectFiles files)
    {
        foreach (var (named, path) in _paths.Where(chosen => !files.All.Any(file => Holds(chosen.Path, file.Path))))
        {
            string home = ProjectFiles.InputPathOf(files.Settings);
            throw new UsageException($"‘{named}’ holds no content file. Name a file or a folder below ‘{home}’.");
        }
    }

    private static bool Holds(string chosen, string path) => chosen is "." || path == chosen || path.StartsWith(chosen + "/", StringComparison.Ordinal);

    // As seen from here, else as seen from the project; what lies in the project comes first.
    private static string Relative(ProjectFolder project, string named) =>
        new[] { Path.GetFullPath(named), project.PathOf(named) }
            .Where(Path.Exists)
            .Select(found => Path.GetRelativePath(project.Root, found).Replace('\\', '/').TrimEnd('/'))
            .OrderBy(path => path is ".." || path.StartsWith("../", StringComparison.Ordinal))
            .FirstOrDefault() ?? throw new UsageException($"There is no file or folder ‘{named}’.");
}
