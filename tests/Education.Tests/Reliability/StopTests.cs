using System.Diagnostics;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>A program that is asked to end does so soon, and without a complaint.</summary>
public sealed class StopTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private readonly SmallProject _project = new();

    [Fact]
    public async Task The_preview_ends_when_it_is_asked_to()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var preview = ProgramRun.Begin(ProgramRun.Start("preview", "--root", _project.Root, "--port", "0"));
        var errors = preview.StandardError.ReadToEndAsync();
        Assert.Contains("http://127.0.0.1:", await preview.StandardOutput.ReadLineAsync().WaitAsync(Long), StringComparison.Ordinal);

        Process.Start("kill", ["-TERM", $"{preview.Id}"]).WaitForExit();

        await preview.WaitForExitAsync().WaitAsync(Long);
        Assert.Equal(0, preview.ExitCode);
        Assert.Empty(await errors);
    }

    public void Dispose() => _project.Dispose();
}
