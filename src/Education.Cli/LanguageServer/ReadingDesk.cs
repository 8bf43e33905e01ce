using Education.Authoring.Libraries;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Cli.LanguageServer;

/// <summary>Holds the newest reading of the project.</summary>
internal sealed class ReadingDesk(ProjectFolder project, Func<DateOnly> today, OpenFiles open)
{
    private readonly Lock _reading = new();
    private readonly ReadingMemory _memory = new();
    private volatile Reading? _current;

    /// <summary>The newest reading; the first time, it is made now.</summary>
    public Reading Current => _current ?? Refresh();

    /// <summary>Reads the project again. While the disk cannot be read, the last reading stays.</summary>
    public Reading Refresh()
    {
        lock (_reading)
        {
            var files = open.All;
            try
            {
                var source = SiteSource.Of(ProjectFiles.Open(project).With([.. files.Select(f => f.AsFile())]), today(), _memory);
                return _current = new Reading(project.Root, source, files);
            }
            catch (Exception away) when (away is IOException or UnauthorizedAccessException or UsageException)
            {
                return _current ??= new Reading(project.Root, new SiteSource(new Publication(new Library(new LibraryParts()), new Settings(), today()), []), files);
            }
        }
    }

    /// <summary>The path from the project's root; null for a file that is not of the project.</summary>
    public string? PathOf(string uri)
    {
        // Some editors write the colon of a Windows drive as %3A, which is then no drive.
        bool isDrive = uri.Length > 12 && uri.StartsWith("file:///", StringComparison.Ordinal) && uri.AsSpan(9, 3).Equals("%3A", StringComparison.OrdinalIgnoreCase);
        if (!Uri.TryCreate(isDrive ? $"{uri[..9]}:{uri[12..]}" : uri, UriKind.Absolute, out var address) || !address.IsFile)
        {
            return null;
        }

        string path = Path.GetRelativePath(project.Root, address.LocalPath).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
    }
}
