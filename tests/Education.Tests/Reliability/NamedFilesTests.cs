using System.Text;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary><c>education validate PATH</c> tells what is about the named files alone, and judges them beside all others.</summary>
public sealed class NamedFilesTests : IDisposable
{
    private readonly SmallProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Only_findings_of_the_named_file_are_told()
    {
        Break(SmallProject.Lesson);
        var named = Validate(_project.PathOf(SmallProject.Lesson));
        Assert.Equal(1, named.ExitCode);
        Assert.NotEmpty(named.Output);
        Assert.All(Lines(named), line => Assert.StartsWith(SmallProject.Lesson + "(", line, StringComparison.Ordinal));
        Assert.Contains(Lines(named), line => line.Contains("EDU2001", StringComparison.Ordinal));

        var others = Validate(_project.PathOf("content/people.yml"));
        Assert.Equal((0, ""), (others.ExitCode, others.Output));
        Assert.Equal("All clear in what you named.", others.Errors.TrimEnd());
    }

    [Fact]
    public void A_folder_stands_for_all_that_is_in_it()
    {
        Break(SmallProject.Lesson);
        Assert.Equal(Validate(SmallProject.Lesson).Output, Validate("content/en/understand/").Output);
        Assert.Equal(Validate().ExitCode, Validate(".", "content").ExitCode);
    }

    [Fact]
    public void A_path_without_content_is_a_wrong_command()
    {
        var run = Validate(Path.Combine(Repository.Root, "src"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"‘{Path.Combine(Repository.Root, "src")}’ holds no content file. Name a file or a folder below ‘content’.", run.Errors.TrimEnd());
        Assert.Equal((2, "There is no file or folder ‘gone.md’."), (Validate("gone.md").ExitCode, Validate("gone.md").Errors.TrimEnd()));
    }

    private void Break(string file) => _project.Write(file, Encoding.UTF8.GetBytes(Repository.Read("tests/Education.Tests/Fixtures/ten-mistakes/lesson.md")));

    private ProgramRun Validate(params IEnumerable<string> paths) => ProgramRun.Of(["validate", "--root", _project.Root, "--date", "2026-11-21", .. paths]);

    private static IEnumerable<string> Lines(ProgramRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
