using BenchmarkDotNet.Attributes;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Theme;

namespace Education.Benchmarks.Lessons;

/// <summary>The three steps of a build, each over the same 100 made-up lessons.</summary>
[MemoryDiagnoser]
public class BuildBenchmark
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private readonly MadeUpProject _project = new();
    private readonly Library _library;

    public BuildBenchmark() => _library = ReadLessons().Value ?? new Library(new LibraryParts());

    [Benchmark]
    public Draft<Library> ReadLessons() => LibraryReader.Read(_project.Files, _project.Settings);

    [Benchmark]
    public IReadOnlyList<Finding> CheckLessons() => Inspector.Inspect(new Inspection(_library, _project.Settings, Day), []);

    [Benchmark]
    public long MakePages()
    {
        long size = 0;
        var run = PressRun.Plan(new Publication(_library, _project.Settings, Day), ThemeFiles.Read());
        run.Make((_, bytes) => Interlocked.Add(ref size, bytes.Length), CancellationToken.None);
        return size;
    }
}
