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

    /// <summary>Findings about one file that is taken as it is, whatever it holds.</summary>
    public static IReadOnlyList<Finding> Exactly(SourceFile file) =>
        Judge([.. BaseContent.With([]).Where(f => f.Path != file.Path), file], new Settings(), []);

    public static IReadOnlyList<Finding> Findings(IReadOnlyList<SourceFile> example)
    {
        var (settings, before) = SettingsOf(example);
        return Judge(BaseContent.With(Content(example)), settings, before);
    }

    /// <summary>The files of an example in the clean project, read and not yet inspected.</summary>
    public static Inspection Inspection(IReadOnlyList<SourceFile> example) =>
        Inspection(LibraryReader.Read(BaseContent.With(Content(example)), SettingsOf(example).Settings).Value, SettingsOf(example).Settings);

    private static IReadOnlyList<Finding> Judge(IReadOnlyList<SourceFile> content, Settings settings, IReadOnlyList<Finding> before)
    {
        var library = LibraryReader.Read(content, settings);
        return Inspector.Inspect(Inspection(library.Value, settings), [.. before, .. library.Findings]);
    }

    private static Inspection Inspection(Library? library, Settings settings) =>
        new(library ?? new Library(new LibraryParts()), settings, Today) { ReadingRules = AuthoringRules.All };

    private static (Settings Settings, IReadOnlyList<Finding> Findings) SettingsOf(IReadOnlyList<SourceFile> example)
    {
        var written = example.FirstOrDefault(f => f.Path == "statiq.json");
        var read = written is null ? null : SettingsReader.Read(written, AuthoringRules.All);
        return (read?.Value ?? new Settings(), read?.Findings ?? []);
    }

    private static IReadOnlyList<SourceFile> Content(IReadOnlyList<SourceFile> example) => [.. example.Where(f => f.Path != "statiq.json")];
}
