using Education.Authoring;
using Education.Lessons.Site;

namespace Education.Cli.Disk;

/// <summary>The folder that holds <c>statiq.json</c>, and with it the content and the output.</summary>
internal sealed record ProjectFolder(string Root)
{
    public const string SettingsFile = "statiq.json";

    /// <summary>The named folder, or the nearest one from here upwards that holds the settings.</summary>
    public static ProjectFolder Find(string? named)
    {
        if (named is not null)
        {
            return File.Exists(Path.Combine(named, SettingsFile))
                ? new ProjectFolder(Path.GetFullPath(named))
                : throw new UsageException($"‘{named}’ holds no {SettingsFile}. Name the folder of a project with --root.");
        }

        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile)))
            {
                return new ProjectFolder(folder.FullName);
            }
        }

        throw new UsageException($"No {SettingsFile} here or in a folder above. Go to the project's folder, or name it with --root.");
    }

    /// <summary>A path inside the project as one on this disk.</summary>
    public string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>Where the site goes. A usage error when that would put it in the place of the project or of its content.</summary>
    /// <param name="named">The folder that a person named; null for the one of the settings.</param>
    /// <param name="settings">The settings.</param>
    public string OutputPath(string? named, Settings settings)
    {
        string output = PathOf(named ?? settings.OutputPath);
        string content = PathOf(settings.InputPath);
        return DiskPath.IsWithin(Root, output) || DiskPath.IsWithin(output, content) || DiskPath.IsWithin(content, output)
            ? throw new UsageException($"The site cannot go to ‘{output}’: the project or its content stands there. Name a folder of its own.")
            : output;
    }

    public SourceFile ReadSettings() => new(SettingsFile, File.ReadAllBytes(PathOf(SettingsFile)), FileOrigin.Regular);
}
