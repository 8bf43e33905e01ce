using System.Diagnostics;
using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>Whatever happens to a file, reading and checking it ends in findings that say where.</summary>
public sealed class MutationTests
{
    // `dotnet run --project tests/Education.Benchmarks -- mutate --count 10000` runs more.
    private const int Count = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public void A_broken_file_gives_findings_with_places_and_no_crash()
    {
        var files = Repository.Files("content/en", "*.md").Concat(Repository.Files("content", "*.yml")).ToList();
        for (int seed = 0; seed < Count; seed++)
        {
            var dice = new Random(seed);
            string path = files[dice.Next(files.Count)];
            byte[] bytes = Mutation.Of(File.ReadAllBytes(Path.Combine(Repository.Root, path)), dice);
            var clock = Stopwatch.StartNew();
            var findings = Inspect(new SourceFile(path, bytes, FileOrigin.Regular), $"seed {seed}, {path}");
            Assert.True(clock.Elapsed < Longest, $"Seed {seed} ({path}) took {clock.Elapsed}.");
            Assert.All(findings, f => Assert.True(f.Where.Path.Length > 0 && f.Where.Line >= 1 && f.Where.Column >= 1, $"Seed {seed} ({path}): {f} has no place."));
        }
    }

    private static IReadOnlyList<Finding> Inspect(SourceFile file, string name)
    {
        try
        {
            var settings = new Settings();
            var library = LibraryReader.Read([file], settings);
            var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), settings, new DateOnly(2026, 11, 21));
            return Inspector.Inspect(inspection, library.Findings);
        }
        catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{name}: reading or checking crashed.", bug);
        }
    }
}
