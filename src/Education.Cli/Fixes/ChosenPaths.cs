using Education.Cli.Disk;

namespace Education.Cli.Fixes;

/// <summary>Files and folders that someone named on the command line; none named means all.</summary>
internal sealed class ChosenPaths
{
    private readonly IReadOnlyList<string> _paths;

    /// <exception cref="UsageException">A path does not exist.</exception>
    public ChosenPaths(ProjectFolder project, IReadOnlyList<string> named) => _paths = [.. named.Select(path => Relative(project, path))];

    /// <summary>True for a chosen file and for files below a chosen folder.</summary>
    public bool Holds(string path) => _paths.Count == 0 || _paths.Any(p => p is "." || path == p || path.StartsWith(p + "/", StringComparison.Ordinal));

    // As seen from here, else as seen from the project.
    private static string Relative(ProjectFolder project, string named)
    {
        string? found = new[] { Path.GetFullPath(named), project.PathOf(named) }.FirstOrDefault(Path.Exists);
        return found is null
            ? throw new UsageException($"There is no file or folder ‘{named}’.")
            : Path.GetRelativePath(project.Root, found).Replace('\\', '/').TrimEnd('/');
    }
}
