using Education.Authoring;

namespace Education.Cli.Disk;

/// <summary>Reads a content folder. Links that leave it are named but not followed; files too large for any content are not read.</summary>
internal sealed class ContentFolder(ProjectFolder project, string inputPath)
{
    // Twice the largest limit of the guards, which give the finding.
    private const long LargestRead = 4 * 1024 * 1024;

    private readonly string _folder = project.PathOf(inputPath);

    /// <summary>Every file with its bytes, sorted by path. Hidden files and folders (a dot in front) are passed over.</summary>
    public IReadOnlyList<SourceFile> Read()
    {
        var files = List().ToArray();
        Parallel.For(0, files.Length, i => files[i] = files[i].Fetched());
        return files;
    }

    /// <summary>The same files; the bytes of each are read when they are fetched.</summary>
    public IReadOnlyList<SourceFile> List()
    {
        if (!Directory.Exists(_folder))
        {
            throw new UsageException($"There is no folder ‘{inputPath}’ in {project.Root}. Make it, or change InputPaths in {ProjectFolder.SettingsFile}.");
        }

        var files = new List<SourceFile>();
        Walk(new DirectoryInfo(_folder), inputPath.TrimEnd('/'), files);
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private void Walk(DirectoryInfo folder, string relative, List<SourceFile> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            string path = $"{relative}/{entry.Name}";
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry.LinkTarget is not null && OriginOf(entry) is not FileOrigin.Regular and var origin)
            {
                found.Add(new SourceFile(path, default, origin));
            }
            else if (entry is FileInfo file)
            {
                found.Add(Listed(file, path));
            }
            else if (entry.LinkTarget is null)
            {
                Walk((DirectoryInfo)entry, path, found);
            }
        }
    }

    private FileOrigin OriginOf(FileSystemInfo link) =>
        DiskPath.Target(link) is not { } target ? FileOrigin.Unreadable
        : !DiskPath.IsWithin(target.FullName, _folder) ? FileOrigin.LinkOutside
        : target.Exists ? FileOrigin.Regular
        : FileOrigin.Unreadable;

    // A link has the stamp of the link, so what it leads to is read each time.
    private static SourceFile Listed(FileInfo file, string path) =>
        file.Length > LargestRead
            ? new SourceFile(path, default, FileOrigin.TooLarge)
            : new SourceFile(path, default, FileOrigin.Regular)
            {
                Later = () => DiskPath.BytesOf(file.FullName),
                Stamp = file.LinkTarget is null ? (file.LastWriteTimeUtc.Ticks, file.Length) : null,
            };
}
