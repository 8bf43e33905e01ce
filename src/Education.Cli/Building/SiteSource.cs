using Education.Authoring.Libraries;
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
    public static SiteSource Read(ProjectFolder project, DateOnly today) => Of(ProjectFiles.Read(project), today);

    /// <summary>Checks files that are read already.</summary>
    public static SiteSource Of(ProjectFiles files, DateOnly today)
    {
        var settings = SettingsReader.Read(files.Settings, RuleList.All);
        var site = settings.Value ?? new Settings();
        var library = LibraryReader.Read(files.Content, site);
        var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), site, today) { ReadingRules = RuleList.Reading };
        var findings = Inspector.Inspect(inspection, [.. settings.Findings, .. library.Findings]);
        return new SiteSource(new Publication(inspection.Library, site, today), findings);
    }
}
