using System.Text;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Publishing.Assets;
using Education.Theme;
using Xunit;

namespace Education.Tests.Publishing;

/// <summary>Style sheets and scripts are joined, slimmed and named after their bytes.</summary>
public sealed class AssetSetTests
{
    [Fact]
    public void Files_are_joined_in_order_and_slimmed()
    {
        var set = AssetSet.Of([File("Styles/20-b.css", "b {\n  color: red;\n}\n"), File("Styles/10-a.css", "/* why */\na { }\n\n"), File("Scripts/site/1.js", "/**\n * Doc.\n */\n{\n  // why\n  go();\n}\n")], new Settings());
        Assert.Equal("a { }\nb {\ncolor: red;\n}\n", Text(set, "site.css"));
        Assert.Equal("{\ngo();\n}\n", Text(set, "site.js"));
    }

    [Fact]
    public void A_changed_byte_changes_the_name_and_the_integrity()
    {
        var one = AssetSet.Of([File("Styles/a.css", "a { }")], new Settings()).Links.Find("site.css");
        var other = AssetSet.Of([File("Styles/a.css", "b { }")], new Settings()).Links.Find("site.css");
        Assert.NotEqual(one?.Path, other?.Path);
        Assert.NotEqual(one?.Integrity, other?.Integrity);
        Assert.StartsWith("sha384-", one?.Integrity, StringComparison.Ordinal);
    }

    private static ThemeFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Text(AssetSet set, string name)
    {
        using var press = new Press();
        return Encoding.UTF8.GetString(set.Artifacts.Single(a => a.Path == set.Links.Find(name)?.Path).Make(press).Span);
    }
}
