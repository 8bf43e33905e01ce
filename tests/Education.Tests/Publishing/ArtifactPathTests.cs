using Education.Publishing;
using Xunit;

namespace Education.Tests.Publishing;

/// <summary>No two files on one path, none outside the output.</summary>
public sealed class ArtifactPathTests
{
    [Theory]
    [InlineData("en/a/index.html", "en/a/index.html")]
    [InlineData("en/a/index.html", "en/A/index.html")]
    public void Two_files_on_one_path_are_refused(string one, string other)
    {
        var finding = Assert.Single(ArtifactPaths.Check([File(one), File(other)]));
        Assert.Equal("EDU7001", finding.Rule.Id);
        Assert.Equal("content/x.md", finding.Where.Path);
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("en/../../outside.html")]
    [InlineData("/etc/passwd")]
    [InlineData("en//index.html")]
    [InlineData("en/a b/index.html")]
    [InlineData("en/a\\b/index.html")]
    [InlineData("C:/x.html")]
    [InlineData("en/./index.html")]
    public void A_path_that_is_unsafe_is_refused(string path) =>
        Assert.Equal("EDU7002", Assert.Single(ArtifactPaths.Check([File(path)])).Rule.Id);

    [Theory]
    [InlineData("en/lessons/pacing/index.html")]
    [InlineData("_headers")]
    [InlineData(".htaccess")]
    [InlineData("assets/site.0123456789abcdef.css")]
    public void A_plain_path_is_fine(string path) => Assert.Empty(ArtifactPaths.Check([File(path)]));

    private static Artifact File(string path) => new(path, "content/x.md", _ => default);
}
