using Education.Cli.Disk;
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
        var read = ReadProject.Of(files, today);
        var inspection = read.Inspection;
        return new SiteSource(new Publication(inspection.Library, inspection.Settings, today), Inspector.Inspect(inspection, read.Findings));
    }
}
