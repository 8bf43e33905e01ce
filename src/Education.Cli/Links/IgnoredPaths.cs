using Microsoft.Extensions.FileSystemGlobbing;

namespace Education.Cli.Links;

/// <summary>Documents whose links are not judged, such as samples of broken ones. Links to them work as ever.</summary>
internal sealed class IgnoredPaths
{
    private readonly Matcher _globs = new(StringComparison.Ordinal);

    /// <param name="globs">Paths from the folder: <c>*</c> stands for part of a name, <c>**</c> for any folders. A folder stands for all that is in it.</param>
    public IgnoredPaths(IEnumerable<string> globs)
    {
        foreach (string glob in globs.Select(g => g.Replace('\\', '/').TrimEnd('/')))
        {
            _globs.AddInclude(glob);
            _globs.AddInclude($"{glob}/**");
        }
    }

    /// <summary>True when a glob covers this path from the folder.</summary>
    public bool Hold(string path) => _globs.Match(path).HasMatches;
}
