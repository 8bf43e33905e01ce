using System.Text;
using Education.Authoring;
using Education.Cli.Baselines;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Lessons.Findings;
using Education.Tests.Authoring;
using Education.Tests.Rules;

namespace Education.Tests.Fixes;

/// <summary>A clean project of two lessons, in memory or on disk.</summary>
internal static class SmallProject
{
    public const string Lesson = "content/en/understand/pain-is-real.md";
    public const string Other = "content/en/understand/x.md";
    public const string Settings = """{ "SiteTitle": "Pain", "InputPaths": ["content"] }""";

    public static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>The project with some files changed or added.</summary>
    public static ProjectFiles With(params (string Path, string Text)[] changed) => With(Settings, changed);

    public static ProjectFiles With(string settings, params (string Path, string Text)[] changed)
    {
        var files = BaseContent.With([]).ToDictionary(f => f.Path, Tidy, StringComparer.Ordinal);
        foreach (var (path, text) in changed)
        {
            files[path] = Files.Of(path, text);
        }

        return new ProjectFiles(Files.Of("statiq.json", settings), [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The text of a file of the clean project.</summary>
    public static string Text(string path) => Text(With(), path);

    public static string Text(ProjectFiles files, string path) => Encoding.UTF8.GetString(files.All.Single(f => f.Path == path).Bytes.Span);

    public static IReadOnlyList<Finding> Findings(ProjectFiles files) => SiteSource.Of(files, Today).Findings;

    public static CheckedFiles Check(params (string Path, string Text)[] changed) => CheckedFiles.Check(With(changed), Today);

    private static SourceFile Tidy(SourceFile file) => Files.Of(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd('\n') + "\n");

    /// <summary>Writes the project into a new folder of the system's own for such things.</summary>
    public static string OnDisk(ProjectFiles files)
    {
        string root = Directory.CreateTempSubdirectory("education-").FullName;
        foreach (var file in files.All)
        {
            string path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        return root;
    }
}
