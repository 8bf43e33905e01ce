using Education.Cli.Disk;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>What a name on the disk stands for in a tree.</summary>
internal static class DiskEntry
{
    // Nothing that an author writes is in there.
    private static readonly string[] _passedOver = [".git", "node_modules"];

    /// <summary>The names in a folder, but for those that no link should lead to.</summary>
    public static IEnumerable<FileSystemInfo> In(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !_passedOver.Contains(e.Name, StringComparer.Ordinal));

    /// <summary>The entry; null when it is neither a file nor a folder.</summary>
    /// <param name="found">The name on the disk.</param>
    /// <param name="path">Its path in the tree.</param>
    /// <param name="border">A symbolic link that leads out of this folder stands for a place outside.</param>
    public static TreeEntry? Of(FileSystemInfo found, string path, string border)
    {
        var target = DiskPath.Target(found);
        return target switch
        {
            null => null,
            _ when !DiskPath.IsWithin(target.FullName, border) => new(path, EntryKind.Outside, 0),
            DirectoryInfo { Exists: true } => new(path, EntryKind.Folder, 0),
            FileInfo { Exists: true } file => new(path, EntryKind.File, file.Length),
            _ => null,
        };
    }
}
