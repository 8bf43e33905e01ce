using Education.Authoring.Libraries;
using Education.Cli.Building;
using Education.Cli.Disk;

namespace Education.Cli.Preview;

/// <summary>Holds the newest reading of the project and tells open pages when there is a newer one.</summary>
internal sealed class PreviewDesk
{
    private readonly ProjectFolder _project;
    private readonly Func<DateOnly> _today;
    private readonly ReadingMemory _memory = new();
    private readonly Lock _reading = new();
    private volatile PreviewSite _current;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewDesk(ProjectFolder project, Func<DateOnly> today)
    {
        _project = project;
        _today = today;
        _current = Read(1);
    }

    /// <summary>The newest reading.</summary>
    public PreviewSite Current => _current;

    /// <summary>Folders and files whose changes show on pages.</summary>
    public IReadOnlyList<string> WatchedFolders => [.. new[]
    {
        _project.PathOf(_current.Publication.Settings.InputPath),
        ThemePath,
    }.Where(Directory.Exists)];

    private string ThemePath => _project.PathOf("theme");

    /// <summary>Ends when a reading newer than <paramref name="generation"/> is there.</summary>
    public async Task<int> NewerThanAsync(int generation, CancellationToken cancel)
    {
        while (_current.Generation <= generation)
        {
            await _changed.Task.WaitAsync(cancel);
        }

        return _current.Generation;
    }

    /// <summary>Reads the project again. A half-saved file is a finding like any other; a file that is gone at this moment is read at the next change.</summary>
    public void Reload()
    {
        lock (_reading)
        {
            try
            {
                _current = Read(_current.Generation + 1);
            }
            catch (IOException)
            {
                return;
            }

            var done = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done.SetResult();
        }
    }

    private PreviewSite Read(int generation) => new(ReadProject.Of(ProjectFiles.Open(_project), _today(), _memory), ThemeFolder.Read(ThemePath), generation);
}
