using Education.Authoring.Trees;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Lists a folder and reads its documents. Symbolic links that leave it are named and not followed; names are spelt as the disk spells them.</summary>
internal sealed class TreeFolder
{
    private readonly string _root;
    private readonly TreeKind _kind;
    private readonly List<(string File, TreeEntry Entry)> _found = [];
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    private TreeFolder(string root, TreeKind kind)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _kind = kind;
    }

    /// <summary>The tree with the facts of its documents; links may not leave the folder.</summary>
    public static LinkTree Read(string root, TreeKind kind) => Read(root, kind, root);

    /// <summary>The tree with the facts of its documents.</summary>
    /// <param name="root">The folder whose links are judged.</param>
    /// <param name="kind">How its files reach readers.</param>
    /// <param name="border">The same folder or one above it: links may reach what lies in it.</param>
    public static LinkTree Read(string root, TreeKind kind, string border)
    {
        var folder = new TreeFolder(root, kind);
        folder.Walk(new DirectoryInfo(folder._root), "");
        var entries = new TreeEntry[folder._found.Count];
        Parallel.For(0, entries.Length, i => entries[i] = TreeDocument.Read(folder._found[i].File, folder._found[i].Entry, kind));
        string above = Path.GetRelativePath(border, folder._root).Replace('\\', '/');
        var tree = new LinkTree(kind, entries, folder.Redirections()) { Above = above is "." ? "" : above };
        var outward = OutwardLinks.Of(tree);
        return outward.Count == 0
            ? tree
            : new LinkTree(kind, [.. entries, .. new Surroundings(folder._root, border).Of(outward)], tree.Redirections) { Above = tree.Above };
    }

    private void Walk(DirectoryInfo folder, string relative)
    {
        if (!_walked.Add(folder.FullName))
        {
            return;
        }

        foreach (var found in DiskEntry.In(folder.FullName))
        {
            string path = relative.Length == 0 ? found.Name : $"{relative}/{found.Name}";
            if (DiskEntry.Of(found, path, _root) is not { } entry)
            {
                continue;
            }

            _found.Add((found.FullName, entry));
            if (entry.Kind == EntryKind.Folder)
            {
                Walk(new DirectoryInfo(found.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? found.FullName), path);
            }
        }
    }

    private IReadOnlyList<Redirection> Redirections() =>
        [.. _found.Where(f => _kind == TreeKind.Site && f.Entry.Path == "_redirects").SelectMany(f => RedirectsFile.Read(f.Entry.Path, TreeText.Of(File.ReadAllBytes(f.File))))];
}
