using Education.Tests.House;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>The same content gives the same bytes, wherever and whenever it is built.</summary>
public sealed class ReproducibleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("education-test-");

    [Fact]
    public void Another_folder_time_zone_and_language_give_the_same_bytes()
    {
        Build("one", Repository.Root, "UTC", "C");
        Build("two", "/", "Asia/Kathmandu", "tr_TR.UTF-8");
        Assert.True(Site.IsWhole(OutputOf("one")));
        Assert.Equal(Site.Hashes(OutputOf("one")), Site.Hashes(OutputOf("two")));
    }

    [Fact]
    public void A_second_build_rewrites_nothing()
    {
        Build("again", Repository.Root, "UTC", "C");
        var before = Times("again");
        Build("again", Repository.Root, "UTC", "C");
        Assert.Equal(before, Times("again"));
        Assert.Equal(["again"], Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string OutputOf(string name) => Path.Combine(_folder.FullName, name);

    private SortedDictionary<string, DateTime> Times(string name) => new(
        Directory.EnumerateFiles(OutputOf(name), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc),
        StringComparer.Ordinal);

    private void Build(string name, string from, string zone, string language)
    {
        var start = ProgramRun.Start("build", "--root", Repository.Root, "--output", OutputOf(name), "--date", "2026-11-21");
        start.WorkingDirectory = from;
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        var run = ProgramRun.Of(start);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
