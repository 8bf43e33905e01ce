using Education.Publishing;

namespace Education.Cli.Disk;

/// <summary>What stands in the output folder before a build: an older site, and files that somebody put beside it, such as <c>CNAME</c> or <c>.git</c>.
/// A build takes the place of the site alone; the other files stay.</summary>
internal sealed class StandingSite
{
    private readonly string _folder;
    private readonly IReadOnlySet<string> _made;

    private StandingSite(string folder, IReadOnlySet<string> made) => (_folder, _made) = (folder, made);

    /// <summary>Looks at an output folder, which need not exist; a usage error when what it holds was made by nobody's build.</summary>
    public static StandingSite In(string folder)
    {
        string manifest = Path.Combine(folder, BuildManifest.FileName);
        var made = File.Exists(manifest) ? BuildManifest.Read(File.ReadAllBytes(manifest)).Keys : [];
        var site = new StandingSite(folder, made.Append(BuildManifest.FileName).ToHashSet(StringComparer.Ordinal));
        return site._made.Count > 1 || site.FirstVisible() is not { } visible
            ? site
            : throw new UsageException($"‘{folder}’ holds files that no build has made, such as ‘{visible}’, and a build would take their place. Name an empty folder, or one that a build has made.");
    }

    /// <summary>Gives everything that is not of the old site a place in the new one as well: the old folder stays whole until the two are swapped.</summary>
    /// <param name="staging">The new site.</param>
    public void CarryOver(string staging)
    {
        if (Directory.Exists(_folder))
        {
            CarryOver(new DirectoryInfo(_folder), "", staging);
        }
    }

    private void CarryOver(DirectoryInfo folder, string within, string staging)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            string path = within + entry.Name, there = Path.Combine(staging, path);
            if (entry is DirectoryInfo inner && entry.LinkTarget is null)
            {
                CarryOver(inner, path + "/", staging);
                if (!inner.EnumerateFileSystemInfos().Any())
                {
                    // Git does not know its own folder any more when an empty one is missing.
                    Directory.CreateDirectory(there);
                }
            }
            else if (!_made.Contains(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(there) ?? staging);
                CarryOver(entry, there);
            }
        }
    }

    private static void CarryOver(FileSystemInfo entry, string there)
    {
        if (Path.Exists(there))
        {
            throw new UsageException($"‘{entry.FullName}’ was put there by hand, and the site has a file of this name. Move it away, or give it another name.");
        }

        if (entry.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(there, target);
        }
        else if (!HardLink.TryMake(entry.FullName, there))
        {
            File.Copy(entry.FullName, there);
        }
    }

    private string? FirstVisible() => Directory.Exists(_folder)
        ? Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Where(name => name is not null && name[0] != '.').Order(StringComparer.Ordinal).FirstOrDefault()
        : null;
}
