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

        var paths = new List<(string Path, string Relative, FileOrigin Origin)>();
        Walk(new DirectoryInfo(_folder), inputPath.TrimEnd('/'), paths);
        return [.. paths.Select(p => Listed(p.Path, p.Relative, p.Origin)).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private void Walk(DirectoryInfo folder, string relative, List<(string, string, FileOrigin)> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            string path = $"{relative}/{entry.Name}";
            if (entry.LinkTarget is not null && !StaysInside(entry))
            {
                found.Add((entry.FullName, path, FileOrigin.LinkOutside));
            }
            else if (entry is DirectoryInfo inner)
            {
                if (entry.LinkTarget is null)
                {
                    Walk(inner, path, found);
                }
            }
            else
            {
                found.Add((entry.FullName, path, FileOrigin.Regular));
            }
        }
    }

    private bool StaysInside(FileSystemInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && target.FullName.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static SourceFile Listed(string path, string relative, FileOrigin origin)
    {
        if (origin != FileOrigin.Regular)
        {
            return new SourceFile(relative, default, origin);
        }

        return new FileInfo(path).Length > LargestRead
            ? new SourceFile(relative, default, FileOrigin.TooLarge)
            : new SourceFile(relative, default, FileOrigin.Regular) { Later = () => File.ReadAllBytes(path) };
    }
}
