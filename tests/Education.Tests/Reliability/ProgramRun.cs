using System.Diagnostics;

namespace Education.Tests.Reliability;

/// <summary>One run of the real program to its end.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "education.dll");

    public static ProgramRun Of(params IEnumerable<string> arguments) => Of(Start(arguments));

    /// <summary>The program's start, to change its surroundings before it runs.</summary>
    public static ProcessStartInfo Start(params IEnumerable<string> arguments) => Command("dotnet", [Program, .. arguments]);

    public static ProgramRun Of(ProcessStartInfo start)
    {
        using var process = Begin(start);
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    public static Process Begin(ProcessStartInfo start) =>
        Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");

    public static ProcessStartInfo Command(string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
