using System.Text;
using System.Text.RegularExpressions;
using Education.Lessons.Site;
using Education.Theme;
using Education.Theme.Blocks;
using Xunit;

namespace Education.Tests.Theme;

public sealed class ThemeFilesTests
{
    private static readonly IReadOnlyList<(string Path, string Text)> Files =
        [.. ThemeFiles.Read().Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))];

    [Fact]
    public void Styles_scripts_and_icons_travel_inside_the_assembly_in_order()
    {
        Assert.Equal(Files.Select(f => f.Path).Order(StringComparer.Ordinal), Files.Select(f => f.Path));
        Assert.Contains("Styles/00-tokens.css", Files.Select(f => f.Path));
        Assert.Contains("Scripts/site/50-quiz.js", Files.Select(f => f.Path));
        Assert.Contains("Icons/icon.svg", Files.Select(f => f.Path));
    }

    [Fact]
    public void Styles_load_nothing()
    {
        Assert.DoesNotContain(Files.Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)), f => f.Text.Contains("url(", StringComparison.Ordinal) || f.Text.Contains("@import", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("import ")]
    [InlineData("export ")]
    [InlineData("fetch(")]
    [InlineData("document.cookie")]
    public void Scripts_of_the_site_never_use(string word) =>
        Assert.DoesNotContain(Files.Where(f => f.Path.StartsWith("Scripts/site/", StringComparison.Ordinal)), f => f.Text.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void The_drawings_that_move_are_those_that_the_scripts_know()
    {
        string movers = Files.Single(f => f.Path == "Scripts/figures/90-moving-figure.js").Text;
        var known = Regex.Matches(movers, "^  \"(?<name>[a-z-]+)\": ", RegexOptions.Multiline).Select(m => m.Groups["name"].Value);
        Assert.Equal(known.Order(StringComparer.Ordinal), MovingFigures.All.Select(id => id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_pages_stands_in_the_English_file()
    {
        var words = SampleWords.FromRepository();
        Assert.Equal([], Enum.GetValues<UiKey>().Where(key => !words.Has(key)));
    }
}
