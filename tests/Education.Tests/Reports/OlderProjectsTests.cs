using Education.Cli;
using Education.Cli.Baselines;
using Education.Cli.Commands;
using Education.Cli.Disk;
using Education.Cli.History;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Reports;

/// <summary>States of a project that Git remembers, with a real repository. The project lies in a folder of it.</summary>
public sealed class OlderProjectsTests : IDisposable
{
    private readonly string _root = SmallProject.OnDisk(SmallProject.With());
    private readonly ProjectFolder _project;

    public OlderProjectsTests()
    {
        _project = new ProjectFolder(Path.Combine(_root, "site"));
        Directory.Move(Path.Combine(_root, "content"), Path.Combine(Directory.CreateDirectory(_project.Root).FullName, "content"));
        File.Move(Path.Combine(_root, "statiq.json"), Path.Combine(_project.Root, "statiq.json"));
        Git("init", "-q");
        Commit();
    }

    [Fact]
    public void Only_what_was_added_since_is_told()
    {
        Change("\nSee [the way out](not-there.md).\n");
        Commit();
        Change("\nSee [another way](nor-this.md).\n");
        var now = CheckedFiles.Check(ProjectFiles.Read(_project), SmallProject.Today);
        Assert.Equal(2, Links(now.Source.Findings));
        Assert.Equal(1, Links(Baseline.Of(Past("HEAD")).Sift(now).Fresh));
        Assert.Equal(2, Links(Baseline.Of(Past("HEAD~1")).Sift(now).Fresh));
    }

    [Fact]
    public void A_link_in_another_file_that_a_change_breaks_is_told()
    {
        Change("\nSee [pain](pain-is-real.md).\n");
        Commit();
        File.Delete(_project.PathOf(SmallProject.Lesson));
        var fresh = Baseline.Of(Past("HEAD")).Sift(CheckedFiles.Check(ProjectFiles.Read(_project), SmallProject.Today)).Fresh;
        Assert.Contains(fresh, f => f.Rule.Id == "EDU2001" && f.Where.Path == SmallProject.Other);
    }

    [Fact]
    public void The_branch_is_compared_with_where_it_began()
    {
        Git("checkout", "-q", "-b", "topic");
        Change("\nSee [the way out](not-there.md).\n");
        Commit();
        Git("checkout", "-q", "-");
        Change("\nSee [elsewhere](on-main.md).\n");
        Commit();
        Git("branch", "trunk");
        Git("checkout", "-q", "topic");
        Assert.Equal(0, Links(Past("trunk").Source.Findings));
    }

    [Fact]
    public void A_commit_that_is_not_there_is_a_wrong_command()
    {
        Assert.Contains("Git knows no commit ‘nowhere’", Assert.Throws<UsageException>(() => Past("nowhere")).Message, StringComparison.Ordinal);
        Assert.Throws<UsageException>(() => Past("--help"));
    }

    [Fact]
    public void A_folder_without_Git_is_a_wrong_command()
    {
        Directory.Delete(Path.Combine(_root, ".git"), recursive: true);
        Assert.Contains("is not under Git", Assert.Throws<UsageException>(() => Past("HEAD")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exit_codes_count_only_what_is_told()
    {
        Change("\nSee [the way out](not-there.md).\n");
        Commit();
        string baseline = Path.Combine(_root, "known.jsonl"), report = Path.Combine(_root, "out", "f.sarif");
        Assert.Equal(1, await Run("validate", "--report", $"sarif={report}"));
        Assert.True(new FileInfo(report).Length > 0);
        Assert.Equal(0, await Run("validate", "--changed-since", "HEAD"));
        Assert.Equal(1, await Run("validate", "--changed-since", "HEAD~1"));
        Assert.Equal(0, await Run("validate", "--baseline", baseline, "--write-baseline"));
        Assert.Equal(0, await Run("validate", "--baseline", baseline));
        await Assert.ThrowsAsync<UsageException>(() => Run("validate", "--write-baseline"));
        await Assert.ThrowsAsync<UsageException>(() => Run("validate", "--baseline", baseline + "x"));
        await Assert.ThrowsAsync<UsageException>(() => Run("validate", "--report", "sarif"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static int Links(IEnumerable<Lessons.Findings.Finding> findings) => findings.Count(f => f.Rule.Id == "EDU2001");

    private CheckedFiles Past(string reference) => new OlderProjects(_project, SmallProject.Today).At(reference);

    private void Change(string added) => File.AppendAllText(_project.PathOf(SmallProject.Other), added);

    private Task<int> Run(params string[] words) =>
        RootCommandLine.Create().Parse([.. words, "--root", _project.Root, "--date", "2026-11-21"]).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    private void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", "A state");
    }

    private void Git(params string[] words) =>
        Assert.NotNull(new Git(_root).Ask(["-c", "user.name=Author", "-c", "user.email=author@example.org", "-c", "commit.gpgsign=false", .. words]));
}
