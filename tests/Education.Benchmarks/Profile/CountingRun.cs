using System.Diagnostics;

namespace Education.Benchmarks.Profile;

/// <summary>A build under the runtime in which every method counts its branches and the types it meets.</summary>
internal static class CountingRun
{
    // Events of the runtime: modules (8), compiled methods (10), types (80000), and, far up, methods, types and counts in full.
    private const string Events = "Microsoft-Windows-DotNETRuntime:0x1C000080018:5";

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        // Everything is compiled here, with counters from its first call on, and never again without them.
        ["DOTNET_ReadyToRun"] = "0",
        ["DOTNET_TieredPGO"] = "1",
        ["DOTNET_TieredPGO_InstrumentOnlyHotCode"] = "0",
        ["DOTNET_TC_CallCounting"] = "0",
        ["DOTNET_TC_OnStackReplacement"] = "0",
        ["DOTNET_EnableEventPipe"] = "1",
        ["DOTNET_EventPipeConfig"] = Events,
        ["DOTNET_EventPipeCircularMB"] = "1024",
    };

    /// <summary>Builds a project and gives the path of the trace; throws when the build fails.</summary>
    /// <param name="project">Root of the project.</param>
    /// <param name="folder">Where the site and the trace go.</param>
    public static string Of(string project, string folder)
    {
        string trace = Path.Combine(folder, "build.nettrace");
        string program = Path.Combine(AppContext.BaseDirectory, "education.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "build", "--root", project, "--output", Path.Combine(folder, "site")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_EventPipeOutputPath"] = trace;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? trace : throw new InvalidOperationException($"The build ended with {process.ExitCode}:\n{output}\n{errors.GetAwaiter().GetResult()}");
    }
}
