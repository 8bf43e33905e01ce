using Education.Theme;

namespace Education.Cli.Building;

/// <summary>The theme's style sheets and scripts: those built in, or those of a folder while a designer works on them.</summary>
internal static class ThemeFolder
{
    private static readonly string[] Folders = ["Icons", "Scripts", "Styles"];

    /// <summary>Built in, unless <paramref name="folder"/> exists and holds style sheets.</summary>
    public static IReadOnlyList<ThemeFile> Read(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "Styles")))
        {
            return ThemeFiles.Read();
        }

        return [.. Folders
            .Select(name => Path.Combine(folder, name))
            .Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            .Select(file => new ThemeFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
