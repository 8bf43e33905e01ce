using Education.Authoring.Libraries;
using Education.Cli.Disk;
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
    public static SiteSource Read(ProjectFolder project, DateOnly today) => Of(ProjectFiles.Open(project), today);

    /// <summary>Checks files that are read already.</summary>
    public static SiteSource Of(ProjectFiles files, DateOnly today) => Of(files, today, new ReadingMemory());

    /// <summary>Checks files that are read already.</summary>
    /// <param name="files">The project's files.</param>
    /// <param name="today">The day to judge by.</param>
    /// <param name="memory">What was read before: a file whose bytes are the same is not parsed again.</param>
    public static SiteSource Of(ProjectFiles files, DateOnly today, ReadingMemory memory)
    {
        var read = ReadProject.Of(files, today, memory);
        return new SiteSource(read.Publication, read.Inspect());
    }
}
