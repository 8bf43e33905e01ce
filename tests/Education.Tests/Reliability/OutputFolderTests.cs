using Xunit;

namespace Education.Tests.Reliability;

/// <summary>A build takes the place of an older site and of nothing else.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("project")]
    [InlineData(".")]
    [InlineData("project/content")]
    [InlineData("project/content/en")]
    [InlineData("project/content/site")]
    public void The_place_of_the_project_is_refused(string output)
    {
        var before = Site.Hashes(_project.Root);
        var run = Build(Path.Combine(_project.Parent, output));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Name a folder of its own.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Site.Hashes(_project.Root));
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        string thesis = Path.Combine(_project.Output, "sub", "thesis.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(thesis) ?? "");
        File.WriteAllText(thesis, "years of work");
        var run = Build(_project.Output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("such as ‘sub’", run.Errors, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(thesis));
    }

    [Fact]
    public void Files_beside_the_site_stay_when_it_is_built_again()
    {
        Directory.CreateDirectory(Path.Combine(_project.Output, ".git", "refs", "tags"));
        File.WriteAllText(Path.Combine(_project.Output, ".git", "HEAD"), "ref: refs/heads/pages");
        Assert.Equal(0, Build(_project.Output).ExitCode);
        File.WriteAllText(Path.Combine(_project.Output, "CNAME"), "pain.example");
        File.WriteAllText(Path.Combine(_project.Output, "en", "own.html"), "own");
        File.CreateSymbolicLink(Path.Combine(_project.Output, "latest"), "en");
        string lesson = Path.Combine(_project.Output, "en", "lessons", "x", "index.html");
        Assert.True(File.Exists(lesson));
        File.Delete(_project.PathOf(SmallProject.Lesson));
        Assert.Equal(1, Build(_project.Output).ExitCode);
        Assert.True(File.Exists(lesson));
        _project.Write("content/en/pages/about.md", "---\nid: about\ntitle: A page\nsummary: What it says.\n---\nMore words.\n"u8);
        _project.Write(SmallProject.Lesson, Rules.BaseContent.With([]).First(f => f.Path == SmallProject.Lesson).Bytes.Span);
        Assert.Equal(0, Build(_project.Output).ExitCode);
        Assert.Equal("ref: refs/heads/pages", File.ReadAllText(Path.Combine(_project.Output, ".git", "HEAD")));
        Assert.True(Directory.Exists(Path.Combine(_project.Output, ".git", "refs", "tags")));
        Assert.Equal("pain.example", File.ReadAllText(Path.Combine(_project.Output, "CNAME")));
        Assert.Equal("own", File.ReadAllText(Path.Combine(_project.Output, "en", "own.html")));
        Assert.Equal("en", new FileInfo(Path.Combine(_project.Output, "latest")).LinkTarget);
    }

    [Fact]
    public void A_page_that_no_content_makes_any_more_goes()
    {
        string page = Path.Combine(_project.Output, "en", "extra", "index.html");
        _project.Write("content/en/pages/extra.md", "---\nid: extra\ntitle: A page\nsummary: What it says.\n---\nWords.\n"u8);
        Assert.Equal(0, Build(_project.Output).ExitCode);
        Assert.True(File.Exists(page), string.Join('\n', Directory.GetFiles(_project.Output, "*", SearchOption.AllDirectories)));
        File.Delete(_project.PathOf("content/en/pages/extra.md"));
        Assert.Equal(0, Build(_project.Output).ExitCode);
        Assert.False(File.Exists(page));
    }

    [Fact]
    public void A_file_in_the_way_of_a_page_is_named_and_stays()
    {
        Assert.Equal(0, Build(_project.Output).ExitCode);
        string own = Path.Combine(_project.Output, "en", "extra", "index.html");
        Directory.CreateDirectory(Path.GetDirectoryName(own) ?? "");
        File.WriteAllText(own, "own");
        _project.Write("content/en/pages/extra.md", "---\nid: extra\ntitle: A page\nsummary: What it says.\n---\nWords.\n"u8);
        var run = Build(_project.Output);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("was put there by hand", run.Errors, StringComparison.Ordinal);
        Assert.Equal("own", File.ReadAllText(own));
    }

    private ProgramRun Build(string output) => ProgramRun.Of("build", "--root", _project.Root, "--output", output, "--date", "2026-11-21");
}
