using Education.Authoring.Libraries;
using Education.Authoring.Schemas;
using Education.Authoring.SiteSettings;
using Education.Cli.Disk;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Cli.Building;

/// <summary>A project that was read, not yet checked.</summary>
/// <param name="Inspection">The content as checks see it.</param>
/// <param name="Findings">What the readers found.</param>
internal sealed record ReadProject(Inspection Inspection, IReadOnlyList<Finding> Findings)
{
    /// <summary>The content, the settings and the day.</summary>
    public Publication Publication => new(Inspection.Library, Inspection.Settings, Inspection.Today) { Schemas = SchemaList.Files };

    /// <summary>Checks it: every finding, sorted by place; severities and allowances applied.</summary>
    public IReadOnlyList<Finding> Inspect() => Inspector.Inspect(Inspection, Findings);

    /// <summary>Reads without a memory of earlier runs.</summary>
    public static ReadProject Of(ProjectFiles files, DateOnly today) => Of(files, today, new ReadingMemory());

    /// <summary>Reads a project.</summary>
    /// <param name="files">The project's files.</param>
    /// <param name="today">The day to judge by.</param>
    /// <param name="memory">What was read before.</param>
    public static ReadProject Of(ProjectFiles files, DateOnly today, ReadingMemory memory)
    {
        var settings = SettingsReader.Read(files.Settings, RuleList.All);
        var site = settings.Value ?? new Settings();
        var library = LibraryReader.Read(files.Content, site, memory);
        var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), site, today) { ReadingRules = RuleList.Reading };
        return new ReadProject(inspection, [.. settings.Findings, .. library.Findings]);
    }
}
