using System.Diagnostics;

namespace Education.Benchmarks.Preview;

/// <summary>A preview of a project and a browser's requests to it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _browser;
    private readonly string _file;
    private readonly string _text;

    private RunningPreview(Process process, Uri address, string file, double untilServed)
    {
        _process = process;
        _browser = new HttpClient { BaseAddress = address };
        _file = file;
        _text = File.ReadAllText(file);
        UntilServed = untilServed;
    }

    /// <summary>Seconds from the start of the program until it told its address.</summary>
    public double UntilServed { get; }

    private string Page => $"en/lessons/{Path.GetFileNameWithoutExtension(_file)}/";

    /// <summary>Starts the program and waits until it serves.</summary>
    /// <param name="program">What to start, with the arguments that start it.</param>
    /// <param name="project">The project's folder; its middle lesson is the one that is saved.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<RunningPreview> StartAsync(IReadOnlyList<string> program, string project, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(program[0], [.. program.Skip(1), "preview", "--root", project, "--port", "0"]) { UseShellExecute = false, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program[0]} did not start.");
        string line = await process.StandardOutput.ReadLineAsync(cancel) ?? throw new InvalidOperationException("The preview ended before it served.");
        double seconds = clock.Elapsed.TotalSeconds;
        var address = new Uri(line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
        var lessons = Directory.GetFiles(Path.Combine(project, "content", "en"), "lesson-*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return new RunningPreview(process, address, lessons[lessons.Count / 2], seconds);
    }

    /// <summary>Saves the lesson with one more sentence, and asks for its page as soon as the preview says that there is something new.</summary>
    public async Task<PageWait> SaveAsync(string sentence, CancellationToken cancel)
    {
        await using var events = await _browser.GetStreamAsync("_preview/events", cancel);
        // As long as an author pauses at least, so that nothing of the last save is still going on.
        await Task.Delay(TimeSpan.FromSeconds(2), cancel);
        var clock = Stopwatch.StartNew();
        await File.WriteAllTextAsync(_file, $"{_text}\n{sentence}\n", cancel);
        await events.ReadExactlyAsync(new byte[1], cancel);
        string page = await _browser.GetStringAsync(Page, cancel);
        double shown = clock.Elapsed.TotalSeconds;
        await _browser.GetStringAsync($"_preview/page.json?path=/{Page}", cancel);
        return page.Contains(sentence, StringComparison.Ordinal)
            ? new PageWait(shown, clock.Elapsed.TotalSeconds)
            : throw new InvalidOperationException($"The page does not show “{sentence}”.");
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
