using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>Files that the disk does not give are findings beside all others, and the program goes on.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("gone.md", "EDU1016")]
    [InlineData("dead.md", "EDU1016")]
    [InlineData("../../../../secret.md", "EDU1002")]
    public void A_link_that_gives_no_file_of_the_folder_is_a_finding(string target, string rule)
    {
        File.WriteAllText(Path.Combine(_project.Parent, "secret.md"), "not for the web");
        File.CreateSymbolicLink(_project.PathOf("content/en/understand/dead.md"), target);
        Assert.Equal(("content/en/understand/dead.md", rule), Assert.Single(Found()));
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_that_file()
    {
        File.CreateSymbolicLink(_project.PathOf("content/en/understand/y.md"), "x.md");
        Assert.DoesNotContain(Found(), f => f.Rule is "EDU1002" or "EDU1016");
    }

    [Fact]
    public void A_file_that_goes_while_the_project_is_read_is_a_finding()
    {
        var files = ProjectFiles.Open(new ProjectFolder(_project.Root));
        File.Delete(_project.PathOf(SmallProject.Lesson));
        var found = SiteSource.Of(files, RuleExample.Today).Findings;
        Assert.Contains(found, f => f.Rule.Id == "EDU1016" && f.Where.Path == SmallProject.Lesson && f.Message.Contains("‘x.md’ cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_was_written_again_has_another_stamp()
    {
        var folder = new ProjectFolder(_project.Root);
        var before = Lesson();
        File.AppendAllText(_project.PathOf(SmallProject.Lesson), "\n");
        Assert.NotNull(before);
        Assert.NotEqual(before, Lesson());

        (long, long)? Lesson() => ProjectFiles.Open(folder).Content.First(f => f.Path == SmallProject.Lesson).Stamp;
    }

    private List<(string Path, string Rule)> Found() =>
        [.. SiteSource.Of(ProjectFiles.Open(new ProjectFolder(_project.Root)), RuleExample.Today).Findings.Select(f => (f.Where.Path, f.Rule.Id))];
}
