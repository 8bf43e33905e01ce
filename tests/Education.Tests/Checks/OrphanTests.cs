using Education.Tests.Authoring;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>A lesson that no path names is sent to a path that there is.</summary>
public sealed class OrphanTests
{
    [Theory]
    [InlineData("understand", "Add ‘y’ to a path in paths.yml, such as ‘understand’.")]
    [InlineData("understood", "It lies in the folder ‘understood’, and paths.yml has no path of that name. Add ‘y’ to a path in paths.yml, such as ‘understand’, and move the file into the folder of that path.")]
    [InlineData("nope", "It lies in the folder ‘nope’, and paths.yml has no path of that name. Add ‘y’ to a path in paths.yml, and move the file into the folder of that path.")]
    public void Only_paths_that_exist_are_named(string home, string advice)
    {
        var found = RuleExample.Findings([Files.Of($"content/en/{home}/y.md", "You can rest.\n")]);
        Assert.Equal(
            $"No path leads to ‘Can pain change?’, so hardly anyone will find it. {advice}",
            Assert.Single(found, f => f.Rule.Id == "EDU6002").Message);
    }
}
