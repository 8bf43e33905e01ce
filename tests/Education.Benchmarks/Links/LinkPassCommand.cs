using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Education.Lessons.Trees;

namespace Education.Benchmarks.Links;

/// <summary><c>links</c>: the link pass of <see cref="LinkBenchmarks"/>, timed in seconds instead of minutes.</summary>
public static class LinkPassCommand
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    public static Command Create()
    {
        var command = new Command("links", "Time the link pass over 10,000 lessons with 30 links each, on one thread, reading left out.");
        command.SetAction(_ => Print());
        return command;
    }

    private static void Print()
    {
        var tree = LinkTrees.Make();
        var options = new TreeOptions();
        int links = tree.Pages.Sum(p => p.Links.Count);
        var speeds = new List<double>();
        for (int run = 0; run < WarmUps + Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            int findings = TreeInspector.Inspect(tree, options).Count;
            double wall = tree.Pages.Count / clock.Elapsed.TotalSeconds;

            // Processor time of the whole process, garbage collection too: fair on a machine that others use.
            speeds.Add(tree.Pages.Count / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tree.Pages.Count} pages, {links} links, {findings} findings: {speeds[^1]:N0} pages a second of processor time, {wall:N0} by the clock"));
        }

        double median = speeds[WarmUps..].Order().ElementAt(Runs / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of the last {Runs}: {median:N0} pages a second of processor time"));
    }
}
