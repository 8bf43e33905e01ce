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
}
