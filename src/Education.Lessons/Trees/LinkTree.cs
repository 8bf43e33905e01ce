namespace Education.Lessons.Trees;

/// <summary>A tree of files with the facts of its documents. Names are compared byte by byte, whatever the disk does.</summary>
public sealed class LinkTree
{
    private readonly Dictionary<string, TreeEntry> _entries;
    private readonly Dictionary<string, TreeEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Lazy<ILookup<string, string>> _loose;
    private readonly HashSet<string> _redirected;

    /// <summary>Puts the look-ups together.</summary>
    /// <param name="kind">How the files reach readers.</param>
    /// <param name="entries">The listing of every folder, the root left out; of folders above the root what links may reach, with <c>..</c> in front.</param>
    /// <param name="redirections">What the host's file of redirects says.</param>
    public LinkTree(TreeKind kind, IEnumerable<TreeEntry> entries, IReadOnlyList<Redirection> redirections)
    {
        Kind = kind;
        Redirections = redirections;
        _entries = new(StringComparer.Ordinal) { [""] = new TreeEntry("", EntryKind.Folder, 0) };
        foreach (var entry in entries)
        {
            _entries[entry.Path] = entry;
        }

        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _loose = new(() => _entries.Keys.ToLookup(NameFold.Loose, StringComparer.Ordinal));
        _redirected = redirections.Select(r => r.Source.Trim('/')).ToHashSet(StringComparer.Ordinal);
        Pages = [.. _entries.Values.Select(e => e.Page).OfType<TreePage>().Where(p => !OutwardLinks.IsAbove(p.Path)).OrderBy(p => p.Path, StringComparer.Ordinal)];
        Borders = new Borders(Pages);
    }

    /// <summary>How the files reach readers.</summary>
    public TreeKind Kind { get; }

    /// <summary>The folders from the border down to the root, with slashes between: links may climb as far as the border. Empty, as by default, when the root is the border.</summary>
    public string Above { get; init; } = "";

    /// <summary>Every document below the root that was read, by path.</summary>
    public IReadOnlyList<TreePage> Pages { get; }

    /// <summary>What the host's file of redirects says.</summary>
    public IReadOnlyList<Redirection> Redirections { get; }

    /// <summary>The folders of languages and editions, where the tree has such.</summary>
    internal Borders Borders { get; }

    /// <summary>The entry at exactly this path; null when there is none.</summary>
    public TreeEntry? Find(ReadOnlySpan<char> path) => _bySpan.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>What readers get for an entry: for a folder of a site its <c>index.html</c>, or null without one.</summary>
    public TreeEntry? Shown(TreeEntry entry) =>
        entry.Kind == EntryKind.Folder && Kind == TreeKind.Site ? Find(entry.Path.Length == 0 ? "index.html" : entry.Path + "/index.html") : entry;

    /// <summary>A path that looks the same but is spelt otherwise; null when there is none.</summary>
    internal string? Lookalike(string path) => _loose.Value[NameFold.Loose(path)].Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>True when the host sends readers of this path elsewhere.</summary>
    internal bool IsRedirected(string path) =>
        _redirected.Count > 0 && (_redirected.Contains(path) || _redirected.Any(r => r.EndsWith('*') && path.StartsWith(r[..^1], StringComparison.Ordinal)));

    /// <summary>True when a step of the path is a symbolic link that leaves the root.</summary>
    internal bool GoesThroughOutside(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Find(path.AsSpan(0, slash)) is { Kind: EntryKind.Outside })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Paths of the files that a broken link may have meant, by file name.</summary>
    internal IEnumerable<string> FilePaths => _entries.Values.Where(e => e.Kind == EntryKind.File).Select(e => e.Path);
}
