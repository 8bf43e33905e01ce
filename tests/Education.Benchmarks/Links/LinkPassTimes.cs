using System.Diagnostics;
using System.Globalization;
using Education.Lessons.Trees;

namespace Education.Benchmarks.Links;

/// <summary>The link pass timed by hand in seconds instead of minutes: <c>dotnet run -c Release -- links</c>.</summary>
public static class LinkPassTimes
{
    /// <summary>Prints pages a second of seven runs on this thread, after two to warm up, and the median.</summary>
    public static void Print()
    {
        var tree = LinkTrees.Make();
        var options = new TreeOptions();
        var speeds = new List<double>();
        for (int run = 0; run < 9; run++)
        {
            var clock = Stopwatch.StartNew();
            int findings = TreeInspector.Inspect(tree, options).Count;
            double speed = tree.Pages.Count / clock.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tree.Pages.Count} pages, {tree.Pages.Sum(p => p.Links.Count)} links, {findings} findings: {speed:N0} pages a second"));
            speeds.Add(speed);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of the last seven: {speeds[2..].Order().ElementAt(3):N0} pages a second on one core"));
    }
}
