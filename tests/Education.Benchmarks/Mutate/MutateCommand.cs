using System.CommandLine;
using System.Diagnostics;
using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Site;
using Education.Tests.Reliability;

namespace Education.Benchmarks.Mutate;

/// <summary><c>mutate</c>: break real files many thousand times, read and check each, and tell which took longest. A crash ends it.</summary>
internal static class MutateCommand
{
    private static readonly string[] Kinds = ["*.md", "*.yml"];

    public static Command Create()
    {
        var command = new Command("mutate", "Break real content files in many ways and read and check each. Stops at the first crash, and at the first finding without a place; prints the slowest files.");
        var count = new Option<int>("--count") { Description = "How many.", DefaultValueFactory = _ => 10_000 };
        command.Options.Add(count);
        command.SetAction(request => Run(request.GetValue(count)));
        return command;
    }

    private static void Run(int count)
    {
        var files = Kinds.SelectMany(kind => Directory.EnumerateFiles(Repository.Content, kind, SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToList();
        var slowest = new PriorityQueue<string, TimeSpan>();
        long findings = 0;
        for (int seed = 0; seed < count; seed++)
        {
            var dice = new Random(seed);
            string file = files[dice.Next(files.Count)];
            string path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            byte[] bytes = Mutation.Of(File.ReadAllBytes(file), dice);
            var clock = Stopwatch.StartNew();
            findings += Inspect(new SourceFile(path, bytes, FileOrigin.Regular));
            slowest.Enqueue($"{clock.Elapsed.TotalMilliseconds,8:0.0} ms  seed {seed}, {path}, {bytes.Length} bytes", clock.Elapsed);
            if (slowest.Count > 5)
            {
                slowest.Dequeue();
            }
        }

        Console.WriteLine($"{count} broken files, {findings} findings, no crash, each finding with a place. The slowest:");
        while (slowest.TryDequeue(out string? line, out _))
        {
            Console.WriteLine(line);
        }
    }

    private static int Inspect(SourceFile file)
    {
        var settings = new Settings();
        var library = LibraryReader.Read([file], settings);
        var inspection = new Inspection(library.Value ?? new Library(new LibraryParts()), settings, new DateOnly(2026, 11, 21));
        var findings = Inspector.Inspect(inspection, library.Findings);
        return findings.FirstOrDefault(f => f.Where.Line < 1 || f.Where.Column < 1 || f.Where.Path.Length == 0) is { } lost
            ? throw new InvalidOperationException($"A finding without a place: {lost}")
            : findings.Count;
    }
}
