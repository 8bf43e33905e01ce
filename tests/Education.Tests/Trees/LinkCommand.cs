using System.Diagnostics;
using System.Text.Json;

namespace Education.Tests.Trees;

/// <summary>Runs the real program on a folder.</summary>
internal static class LinkCommand
{
    /// <summary>What it wrote and how it ended.</summary>
    public static (string Output, int Code) Run(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "education.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "links", .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0 or 1 ? (output, process.ExitCode) : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }

    /// <summary>Every finding of the JSON lines.</summary>
    public static IReadOnlyList<FoundLink> Find(params string[] arguments) =>
        [.. Run([.. arguments, "--format", "jsonl"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static FoundLink Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new FoundLink(root.GetProperty("file").GetString() ?? "", root.GetProperty("line").GetInt32(), root.GetProperty("column").GetInt32(), root.GetProperty("rule").GetString() ?? "");
    }
}
