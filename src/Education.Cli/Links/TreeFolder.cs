using Education.Authoring.Trees;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Lists a folder and reads its documents. Symbolic links that leave it are named and not followed; names are spelt as the disk spells them.</summary>
internal sealed class TreeFolder
{
    private const long LargestRead = 16 * 1024 * 1024;

    private static readonly string[] _passedOver = [".git", "node_modules"];

    private readonly string _root;
    private readonly TreeKind _kind;
    private readonly List<(string File, TreeEntry Entry)> _found = [];
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    private TreeFolder(string root, TreeKind kind)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _kind = kind;
    }

    /// <summary>The tree with the facts of its documents.</summary>
    public static LinkTree Read(string root, TreeKind kind)
    {
        var folder = new TreeFolder(root, kind);
        folder.Walk(new DirectoryInfo(folder._root), "");
        var entries = new TreeEntry[folder._found.Count];
        Parallel.For(0, entries.Length, i => entries[i] = folder.WithPage(folder._found[i].File, folder._found[i].Entry));
        return new LinkTree(kind, entries, folder.Redirections());
    }

    private void Walk(DirectoryInfo folder, string relative)
    {
        if (!_walked.Add(folder.FullName))
        {
            return;
        }

        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => !_passedOver.Contains(e.Name, StringComparer.Ordinal)))
        {
            string path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            var target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true);
            if (target is null || !IsInside(target.FullName))
            {
                _found.Add((entry.FullName, new TreeEntry(path, EntryKind.Outside, 0)));
            }
            else if (target is DirectoryInfo inner && inner.Exists)
            {
                _found.Add((entry.FullName, new TreeEntry(path, EntryKind.Folder, 0)));
                Walk(inner, path);
            }
            else if (target is FileInfo file && file.Exists)
            {
                _found.Add((entry.FullName, new TreeEntry(path, EntryKind.File, file.Length)));
            }
        }
    }

    private bool IsInside(string path) => path == _root || path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private TreeEntry WithPage(string file, TreeEntry entry)
    {
        if (entry.Kind != EntryKind.File || Reader(entry.Path) is not { } read)
        {
            return entry;
        }

        if (entry.Bytes > LargestRead)
        {
            var fault = new PageFault(PageFaultKind.NotRead, $"This file is larger than {LargestRead / 1024 / 1024} MB, so its links were not checked.", Education.Lessons.Findings.SourceSpan.FileStart(entry.Path));
            return entry with { Page = new TreePage(entry.Path) { Anchors = null, Faults = [fault] } };
        }

        return entry with { Page = read(entry.Path, TreeText.Of(File.ReadAllBytes(file))) };
    }

    private Func<string, string, TreePage>? Reader(string path) => (_kind, Path.GetExtension(path).ToLowerInvariant()) switch
    {
        (TreeKind.Markdown, ".md" or ".markdown") => MarkdownTreeReader.Read,
        (TreeKind.Site, ".html" or ".htm" or ".xhtml" or ".svg") => HtmlPageReader.Read,
        (TreeKind.Site, ".css") => ReadCss,
        _ => null,
    };

    private static TreePage ReadCss(string path, string text) =>
        new(path) { Links = [.. CssLinks.Of(text, 0, new Places(path, text))], Anchors = null };

    private IReadOnlyList<Redirection> Redirections() =>
        [.. _found.Where(f => _kind == TreeKind.Site && f.Entry.Path == "_redirects").SelectMany(f => RedirectsFile.Read(f.Entry.Path, TreeText.Of(File.ReadAllBytes(f.File))))];
}
