using System.Text;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>An author who makes ten different mistakes in a lesson is told of all of them at once, each at its line and column.</summary>
public sealed class TenMistakesTests
{
    private const string Fixture = "tests/Education.Tests/Fixtures/ten-mistakes";

    [Fact]
    public void Ten_mistakes_are_told_in_one_run()
    {
        using var project = new SmallProject();
        project.Write(SmallProject.Lesson, Encoding.UTF8.GetBytes(Repository.Read($"{Fixture}/lesson.md")));

        var run = ProgramRun.Of("validate", "--root", project.Root, "--date", "2026-11-21");

        Assert.Equal(1, run.ExitCode);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Fixture, "expected.txt"), run.Output);
        }

        Assert.Equal(Repository.Read($"{Fixture}/expected.txt"), run.Output);
    }
}
