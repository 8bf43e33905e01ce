namespace Education.Cli.Disk;

/// <summary>Questions about places on the disk.</summary>
internal static class DiskPath
{
    /// <summary>True for the folder itself and for all that lies below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        string holder = Path.TrimEndingDirectorySeparator(folder);
        return Path.TrimEndingDirectorySeparator(path) == holder || path.StartsWith(holder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>The bytes of a file; null when the disk does not give them.</summary>
    public static ReadOnlyMemory<byte>? BytesOf(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What a link leads to in the end, another entry itself; null for links in a ring.</summary>
    public static FileSystemInfo? Target(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
