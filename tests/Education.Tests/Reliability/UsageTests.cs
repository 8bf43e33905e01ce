using Education.Cli.Commands;
using Xunit;

namespace Education.Tests.Reliability;

public sealed class UsageTests
{
    [Fact]
    public void A_wrong_argument_is_told_beside_the_output_in_one_plain_line()
    {
        var run = ProgramRun.Of("mv", "pacing", "pacing-yourself");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("‘pacing’ is not a path and an id. Write it as move/stretch-and-rest: small letters, digits and hyphens.", run.Errors.TrimEnd());
    }

    [Fact]
    public void A_wrong_command_is_told_beside_the_output_without_a_page_of_help()
    {
        var run = ProgramRun.Of("valdate");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("There is no command ‘education valdate’. Did you mean validate?\nSee education --help", run.Errors.ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [InlineData("build --out x", "‘--out’ is not an option of ‘education build’. Did you mean --output?\nSee education build --help")]
    [InlineData("build --out=x", "‘--out’ is not an option of ‘education build’. Did you mean --output?\nSee education build --help")]
    [InlineData("build x --rot /tmp", "‘--rot’ is not an option of ‘education build’. Did you mean --root?\nSee education build --help")]
    [InlineData("build x", "‘education build’ has no use for ‘x’.\nSee education build --help")]
    [InlineData("build -x", "‘-x’ is not an option of ‘education build’.\nSee education build --help")]
    [InlineData("build --OUTPUT x", "‘--OUTPUT’ is not an option of ‘education build’. Did you mean --output?\nSee education build --help")]
    [InlineData("--rot /tmp validate", "‘--rot’ is not an option of ‘education validate’. Did you mean --root?\nSee education validate --help")]
    [InlineData("validate --note", "‘--note’ is not an option of ‘education validate’. Did you mean --notes?\nSee education validate --help")]
    [InlineData("fix --dry content", "‘--dry’ is not an option of ‘education fix’. Did you mean --dry-run?\nSee education fix --help")]
    [InlineData("search hugs --sites x", "‘--sites’ is not an option of ‘education search’. Did you mean --site?\nSee education search --help")]
    [InlineData("new leson move/x", "There is no command ‘education new leson’. Did you mean lesson?\nSee education new --help")]
    [InlineData("new", "‘education new’ needs a command after it, such as ‘lesson’.\nSee education new --help")]
    [InlineData("xyzzy --root /tmp", "There is no command ‘education xyzzy’.\nSee education --help")]
    [InlineData("validate --format xml", "Argument 'xml' not recognized. Must be one of: 'text' 'jsonl' 'sarif' 'junit' 'github'\nSee education validate --help")]
    [InlineData("mv move/x", "‘education mv’ needs <new>.\nSee education mv --help")]
    public void A_wrong_command_line_names_the_nearest_word(string line, string told) =>
        Assert.Equal(told, WrongCommand.Of(RootCommandLine.Create().Parse(line.Split(' '))));

    [Theory]
    [InlineData("validate")]
    [InlineData("validate content/en --notes")]
    [InlineData("validate --help --junk")]
    [InlineData("--version")]
    [InlineData("--root /tmp validate")]
    [InlineData("reading -")]
    [InlineData("search -- --why")]
    [InlineData("build -o x")]
    public void What_can_be_carried_out_is_no_fault(string line) =>
        Assert.Null(WrongCommand.Of(RootCommandLine.Create().Parse(line.Split(' '))));

    [Fact]
    public void The_root_may_stand_before_the_verb()
    {
        using var project = new SmallProject();
        var before = ProgramRun.Of("--root", project.Root, "validate", "--date", "2026-11-21");
        Assert.Equal(0, before.ExitCode);
        Assert.Equal(ProgramRun.Of("validate", "--root", project.Root, "--date", "2026-11-21"), before);
        Assert.Contains("/nowhere", ProgramRun.Of("--root", "/nowhere", "validate").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001")]
    [InlineData("edu2001")]
    [InlineData("EDU2001")]
    public void A_rule_is_found_by_its_number(string asked)
    {
        var run = ProgramRun.Of("explain", asked);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# EDU2001 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_takes_words_without_quotes()
    {
        using var project = new SmallProject();
        Assert.Equal(0, ProgramRun.Of("build", "--root", project.Root, "--date", "2026-11-21").ExitCode);
        var joined = ProgramRun.Of("search", "--root", project.Root, "why", "do", "I", "hurt");
        Assert.Equal(0, joined.ExitCode);
        Assert.Equal(ProgramRun.Of("search", "--site", project.PathOf("output"), "why do I hurt"), joined);
    }
}
