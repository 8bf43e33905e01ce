using System.Text;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>Notes are counted on the screen, and printed when somebody asks.</summary>
public sealed class NotesTests : IDisposable
{
    private const string Settings = """{ "SiteTitle": "Small", "InputPaths": ["content"], "OutputPath": "output", "Education": { "Languages": ["en"], "Rules": { "EDU2001": "note" } } }""";

    private readonly SmallProject _project = new();

    public NotesTests()
    {
        _project.Write("statiq.json", Encoding.UTF8.GetBytes(Settings));
        _project.Write(SmallProject.Lesson, [.. File.ReadAllBytes(_project.PathOf(SmallProject.Lesson)), .. Encoding.UTF8.GetBytes("\nSee [the way out](not-there.md).\n")]);
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_plain_run_counts_them_in_one_line()
    {
        var run = Run("validate");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("0 errors, 0 warnings, 1 note (see with --notes, or name a file). Nothing stands against publishing.", run.Errors.TrimEnd());
    }

    [Fact]
    public void A_build_counts_them_too()
    {
        var run = Run("build");
        Assert.DoesNotContain("EDU2001", run.Output, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings, 1 note (see with education validate --notes). Nothing stands against publishing.", run.Errors.TrimEnd());
    }

    [Fact]
    public void They_are_printed_for_the_asking()
    {
        var asked = Run("validate", "--notes");
        Assert.Contains("note EDU2001", asked.Output, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings, 1 note. Nothing stands against publishing.", asked.Errors.TrimEnd());

        var named = Run("validate", SmallProject.Lesson);
        Assert.Equal(asked.Output, named.Output);
        Assert.Equal("0 errors, 0 warnings, 1 note. Nothing in what you named stands against publishing.", named.Errors.TrimEnd());
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void Forms_for_programs_hold_them(string form) => Assert.Contains("EDU2001", Run("validate", "--format", form).Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_was_asked_for_holds_them()
    {
        string file = _project.PathOf("found.txt");
        Run("validate", "--report", $"text={file}");
        Assert.Contains("note EDU2001", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private ProgramRun Run(string verb, params IEnumerable<string> words) => ProgramRun.Of([verb, "--root", _project.Root, "--date", "2026-11-21", .. words]);
}
