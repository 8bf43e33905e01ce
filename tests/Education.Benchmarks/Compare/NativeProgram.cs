using System.Diagnostics;

namespace Education.Benchmarks.Compare;

/// <summary>The program as it is published: compiled to native code.</summary>
internal static class NativeProgram
{
    /// <summary>Publishes it and tells where it is. Takes some minutes; throws when it cannot be made.</summary>
    /// <param name="folder">Where to put it.</param>
    public static string Make(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, "src", "Education.Cli"), "-o", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Combine(folder, OperatingSystem.IsWindows() ? "education.exe" : "education")
            : throw new InvalidOperationException($"The program could not be published:\n{output}");
    }

    /// <summary>What starts a program: itself, or the runtime for a <c>.dll</c>.</summary>
    public static IReadOnlyList<string> Start(string program) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", "exec", program] : [program];
}
