using Education.Authoring;
using Education.Authoring.SiteSettings;
using Education.Cli.Building;
using Education.Lessons.Site;

namespace Education.Cli.Disk;

/// <summary>Every file that authors wrote, as bytes: of the disk, of an older state, or changed and not yet saved.</summary>
/// <param name="Settings">The settings file.</param>
/// <param name="Content">Every file below the content folder, sorted by path.</param>
internal sealed record ProjectFiles(SourceFile Settings, IReadOnlyList<SourceFile> Content)
{
    /// <summary>As they are on the disk.</summary>
    public static ProjectFiles Read(ProjectFolder project)
    {
        var settings = project.ReadSettings();
        return new ProjectFiles(settings, new ContentFolder(project, InputPathOf(settings)).Read());
    }

    /// <summary>The same for a project that is read once: the bytes of its content come when they are fetched.</summary>
    public static ProjectFiles Open(ProjectFolder project)
    {
        var settings = project.ReadSettings();
        return new ProjectFiles(settings, new ContentFolder(project, InputPathOf(settings)).List());
    }

    /// <summary>The content folder that settings name.</summary>
    public static string InputPathOf(SourceFile settings) =>
        (SettingsReader.Read(settings, RuleList.All).Value ?? new Settings()).InputPath.TrimEnd('/');

    /// <summary>Settings and content.</summary>
    public IEnumerable<SourceFile> All => Content.Prepend(Settings);

    /// <summary>The same project with some files as they stand in an editor, not yet saved.</summary>
    public ProjectFiles With(IReadOnlyList<SourceFile> unsaved)
    {
        var open = unsaved.ToDictionary(f => f.Path, StringComparer.Ordinal);
        string folder = InputPathOf(Settings) + "/";
        var added = unsaved.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && Content.All(c => c.Path != f.Path));
        return new ProjectFiles(open.GetValueOrDefault(Settings.Path) ?? Settings, [.. Content.Select(f => open.GetValueOrDefault(f.Path) ?? f), .. added]);
    }

    /// <summary>The same content with each file as <paramref name="change"/> makes it.</summary>
    public ProjectFiles Select(Func<SourceFile, SourceFile> change) => this with { Content = [.. Content.Select(change)] };
}
