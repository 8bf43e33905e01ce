using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Authoring.Schemas;
using Education.Authoring.SiteSettings;
using Education.Cli.Disk;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Cli.Building;

/// <summary>A project as it was read and checked: the content and every finding about it.</summary>
/// <param name="Publication">The content, the settings and the day.</param>
/// <param name="Findings">Sorted by place; severities and allowances applied.</param>
internal sealed record SiteSource(Publication Publication, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when nothing stands against publishing.</summary>
    public bool IsPublishable => Findings.All(f => f.Severity != Severity.Error);

    /// <summary>Reads and checks a project.</summary>
    public static SiteSource Read(ProjectFolder project, DateOnly today) => Read(project, today, [], new ReadingMemory());

    /// <summary>Reads and checks a project as it would be with some files not yet saved.</summary>
    /// <param name="project">The project.</param>
    /// <param name="today">The day to judge by.</param>
    /// <param name="unsaved">Files that stand in place of those on the disk, by path.</param>
    /// <param name="memory">What was read before.</param>
    public static SiteSource Read(ProjectFolder project, DateOnly today, IReadOnlyList<SourceFile> unsaved, ReadingMemory memory)
    {
        var settings = SettingsReader.Read(unsaved.FirstOrDefault(f => f.Path == ProjectFolder.SettingsFile) ?? project.ReadSettings(), RuleList.All);
        var site = settings.Value ?? new Settings();
        var files = Overlay(new ContentFolder(project, site.InputPath).Read(), unsaved, site.InputPath);
        var library = LibraryReader.Read(files, site, memory);
        var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), site, today) { ReadingRules = RuleList.Reading };
        var findings = Inspector.Inspect(inspection, [.. settings.Findings, .. library.Findings]);
        return new SiteSource(new Publication(inspection.Library, site, today) { Schemas = SchemaList.Files }, findings);
    }

    private static IReadOnlyList<SourceFile> Overlay(IReadOnlyList<SourceFile> saved, IReadOnlyList<SourceFile> unsaved, string inputPath)
    {
        var open = unsaved.Where(f => f.Path.StartsWith(inputPath + "/", StringComparison.Ordinal)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        return open.Count == 0 ? saved : [.. saved.Where(f => !open.ContainsKey(f.Path)), .. open.Values];
    }
}
