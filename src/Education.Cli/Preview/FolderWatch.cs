namespace Education.Cli.Preview;

/// <summary>Calls back once after a burst of changes, as editors save a file in several steps.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;

    public FolderWatch(IEnumerable<string> folders, Action changed)
    {
        _timer = new Timer(_ => changed());
        foreach (string folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, change) => Wait(change.Name);
            watcher.Created += (_, change) => Wait(change.Name);
            watcher.Deleted += (_, change) => Wait(change.Name);
            watcher.Renamed += (_, change) => Wait(change.Name);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _timer.Dispose();
    }

    private void Wait(string? name)
    {
        string path = (name ?? "").Replace('\\', '/');
        if (!path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
        {
            _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
