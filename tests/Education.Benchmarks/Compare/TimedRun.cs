using System.Diagnostics;
using System.Globalization;

namespace Education.Benchmarks.Compare;

/// <summary>What one run of a program cost.</summary>
/// <param name="CpuSeconds">User and system time of the program and its children.</param>
/// <param name="WallSeconds">Time on the clock.</param>
/// <param name="PeakMiB">Largest resident set, in MiB.</param>
internal sealed record TimedRun(double CpuSeconds, double WallSeconds, double PeakMiB)
{
    private const string Timer = "/usr/bin/time";

    /// <summary>Runs a program to its end; throws with its output when it fails.</summary>
    /// <param name="program">What to start, with the arguments that start it.</param>
    /// <param name="arguments">What to tell it.</param>
    public static TimedRun Of(IReadOnlyList<string> program, params IEnumerable<string> arguments)
    {
        if (!File.Exists(Timer))
        {
            throw new InvalidOperationException("Please install GNU time (package ‘time’) to measure with.");
        }

        string report = Path.GetTempFileName();
        var start = new ProcessStartInfo(Timer, ["-o", report, "-f", "%U %S %e %M", .. program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program[0]} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program[0]} ended with {process.ExitCode}:\n{output}\n{errors.GetAwaiter().GetResult()}");
        }

        var figures = File.ReadAllText(report).Trim().Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(report);
        return new TimedRun(figures[0] + figures[1], figures[2], figures[3] / 1024);
    }

    /// <summary>The middle of each figure over several runs.</summary>
    public static TimedRun Median(IReadOnlyList<TimedRun> runs) =>
        new(Middle(runs, r => r.CpuSeconds), Middle(runs, r => r.WallSeconds), Middle(runs, r => r.PeakMiB));

    private static double Middle(IReadOnlyList<TimedRun> runs, Func<TimedRun, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
