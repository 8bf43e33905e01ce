using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>What links reach outside their folder. Only the folders on their way are listed and only the documents they name are read, so that the
/// size of a repository does not matter.</summary>
/// <param name="root">The folder that the links stand in.</param>
/// <param name="border">The folder above it that links may not leave.</param>
internal sealed class Surroundings(string root, string border)
{
    private readonly Dictionary<string, TreeEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>Everything that lies beside these paths, with the facts of the documents that they name.</summary>
    /// <param name="paths">From the root, each with steps up in front.</param>
    public IReadOnlyCollection<TreeEntry> Of(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            Follow(path);
            if (_entries.TryGetValue(path, out var entry) && entry.Page is null)
            {
                _entries[path] = TreeDocument.Read(OnDisk(path), entry, TreeKind.Markdown);
            }
        }

        return _entries.Values;
    }

    private void Follow(string path)
    {
        string folder = "";
        foreach (string step in path.Split('/'))
        {
            string next = folder.Length == 0 ? step : $"{folder}/{step}";
            if (step is "..")
            {
                _entries[next] = new TreeEntry(next, EntryKind.Folder, 0);
            }
            else
            {
                List(folder);
                if (_entries.GetValueOrDefault(next)?.Kind != EntryKind.Folder)
                {
                    return;
                }
            }

            folder = next;
        }
    }

    private void List(string folder)
    {
        if (!_listed.Add(folder))
        {
            return;
        }

        try
        {
            foreach (var entry in DiskEntry.In(OnDisk(folder)).Select(found => DiskEntry.Of(found, $"{folder}/{found.Name}", border)).OfType<TreeEntry>())
            {
                _entries[entry.Path] = entry;
            }
        }
        catch (UnauthorizedAccessException)
        {
            // Nobody asked for this folder: what may not be seen is not there.
        }
    }

    private string OnDisk(string path) => Path.GetFullPath(Path.Combine(root, path));
}
