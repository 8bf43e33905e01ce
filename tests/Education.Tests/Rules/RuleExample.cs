using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Authoring.Rules;
using Education.Authoring.SiteSettings;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Tests.Rules;

/// <summary>Reads and inspects the files of an example, put into a small clean project.</summary>
internal static class RuleExample
{
    /// <summary>The day on which examples are judged.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static IReadOnlyList<Finding> Findings(IReadOnlyList<SourceFile> example)
    {
        var written = example.FirstOrDefault(f => f.Path == "statiq.json");
        var read = written is null ? null : SettingsReader.Read(written, AuthoringRules.All);
        var settings = read?.Value ?? new Settings();
        var library = LibraryReader.Read(BaseContent.With([.. example.Where(f => f.Path != "statiq.json")]), settings);
        var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), settings, Today) { ReadingRules = AuthoringRules.All };
        return Inspector.Inspect(inspection, [.. read?.Findings ?? [], .. library.Findings]);
    }
}
