using System.Diagnostics;
using System.Text;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>A build that dies leaves one whole site, the old or the new, and the next build clears up after it.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const int Kills = 30;

    private readonly SmallProject _project = new();
    private readonly string _lesson;

    public InterruptedBuildTests() => _lesson = File.ReadAllText(_project.PathOf(SmallProject.Lesson));

    [Fact]
    public void Killed_at_any_moment_the_site_is_whole_and_the_next_build_heals()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Build().ExitCode);
        var normal = clock.Elapsed;
        var dice = new Random(20261121);
        for (int kill = 0; kill < Kills; kill++)
        {
            Change(kill);
            KillAfter(normal * (0.25 + (0.85 * dice.NextDouble())));
            Assert.True(Site.IsWhole(_project.Output), $"After kill {kill} the site is not whole.");
        }

        Change(Kills);
        Assert.Equal(0, Build().ExitCode);
        Assert.Contains($"Day {Kills}", File.ReadAllText(Path.Combine(_project.Output, "en", "lessons", "x", "index.html")), StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Fact]
    public void Where_the_disk_refuses_a_folder_the_old_site_stays()
    {
        Assert.Equal(0, Build().ExitCode);
        var before = Site.Hashes(_project.Output);
        Change(1);
        File.WriteAllText(Path.Combine(_project.Parent, ".site.staging"), "in the way");

        AssertRefused(Build());

        Assert.Equal(before, Site.Hashes(_project.Output));
    }

    [Fact]
    public void On_a_full_disk_the_old_site_stays()
    {
        if (!OperatingSystem.IsLinux() || Shell("unshare -rm true").ExitCode != 0)
        {
            return;
        }

        string disk = Directory.CreateDirectory(Path.Combine(_project.Parent, "disk")).FullName;
        string saved = Directory.CreateDirectory(Path.Combine(_project.Parent, "saved")).FullName;
        string build = $"dotnet '{ProgramRun.Program}' build --root '{_project.Root}' --output '{disk}/site' --date 2026-11-21";
        var run = Shell($"""
            unshare -rm bash -c "mount -t tmpfs -o size=1m tmpfs '{disk}' && {build} >/dev/null && cp -r '{disk}/site' '{saved}/before'
              sed -i 's/^## /## Another /' '{_project.PathOf(SmallProject.Lesson)}'
              head -c 10m /dev/zero > '{disk}/filler' 2>/dev/null
              {build}; code=\$?
              cp -r '{disk}/site' '{saved}/after'; ls -A '{disk}' > '{saved}/left'; exit \$code"
            """);

        AssertRefused(run);
        Assert.Equal(Site.Hashes(Path.Combine(saved, "before")), Site.Hashes(Path.Combine(saved, "after")));
        Assert.True(Site.IsWhole(Path.Combine(saved, "after")));
        Assert.Equal(["filler", "site"], File.ReadAllLines(Path.Combine(saved, "left")));
    }

    public void Dispose() => _project.Dispose();

    private string[] Arguments => ["build", "--root", _project.Root, "--output", _project.Output, "--date", "2026-11-21"];

    private ProgramRun Build() => ProgramRun.Of(Arguments);

    private void Change(int day) =>
        _project.Write(SmallProject.Lesson, Encoding.UTF8.GetBytes(_lesson.Replace("\n## ", $"\n## Day {day} ", StringComparison.Ordinal)));

    private void KillAfter(TimeSpan delay)
    {
        using var process = ProgramRun.Begin(ProgramRun.Start(Arguments));
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(delay))
        {
            process.Kill();
            process.WaitForExit();
        }

        Task.WaitAll(output, errors);
    }

    private static ProgramRun Shell(string script) => ProgramRun.Of(ProgramRun.Command("bash", ["-c", script]));

    private static void AssertRefused(ProgramRun run)
    {
        Assert.True(run.ExitCode == 3, $"Ended with {run.ExitCode}.\n{run.Output}{run.Errors}");
        Assert.Contains("the old site is as it was", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private void AssertNothingIsLeft() =>
        Assert.Equal(["project", "site"], Directory.EnumerateFileSystemEntries(_project.Parent).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
