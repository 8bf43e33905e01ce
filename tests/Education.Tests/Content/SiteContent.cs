using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Tests.House;

namespace Education.Tests.Content;

/// <summary>The lessons of this repository, read once for all tests.</summary>
public static class SiteContent
{
    private static readonly Lazy<Draft<Library>> Read = new(() => LibraryReader.Read(
        [.. Repository.Files("content", "*").Where(f => !f.Contains("/.", StringComparison.Ordinal))
            .Select(f => new SourceFile(f, File.ReadAllBytes(Path.Combine(Repository.Root, f)), FileOrigin.Regular))],
        new Settings()));

    public static Library Library => Read.Value.Value ?? new Library(new LibraryParts());

    public static IReadOnlyList<Finding> Findings => Read.Value.Findings;

    public static Shelf English => Library.Shelves[0];

    /// <summary>Lessons for patients and families.</summary>
    public static IEnumerable<Lesson> Plain => English.Lessons.Where(l => l.FrontMatter.Audience != Audience.Clinician);
}
