using Education.Cli.Disk;

namespace Education.Cli.Links;

/// <summary>How far links may reach.</summary>
internal static class Border
{
    /// <summary>The nearest folder from here upwards that Git keeps, since readers of one file get them all; the folder itself when there is none.</summary>
    public static string Of(DirectoryInfo folder)
    {
        for (var above = folder; above is not null; above = above.Parent)
        {
            // A file in a working tree beside the repository, a folder everywhere else.
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                return Path.TrimEndingDirectorySeparator(above.FullName);
            }
        }

        return folder.FullName;
    }

    /// <exception cref="UsageException">The named folder does not hold the other.</exception>
    public static string Named(DirectoryInfo border, DirectoryInfo folder) => DiskPath.IsWithin(folder.FullName, border.FullName)
        ? Path.TrimEndingDirectorySeparator(border.FullName)
        : throw new UsageException($"‘{border}’ does not hold ‘{folder}’. Name that folder or one above it with --border.");
}
