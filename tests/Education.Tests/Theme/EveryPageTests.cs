using Xunit;

namespace Education.Tests.Theme;

public sealed class EveryPageTests
{
    public static TheoryData<string> Pages => [.. SamplePages.Types];

    [Theory, MemberData(nameof(Pages))]
    public void Has_one_main_heading_and_skips_no_level(string type)
    {
        var page = SamplePages.Parsed(type);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.All(page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"), heading => Assert.NotEmpty(heading.TextContent.Trim()));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Names_each_id_once_and_points_only_at_ids_that_exist(string type)
    {
        var page = SamplePages.Parsed(type);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id ?? "").ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var pointers = page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")?[1..])
            .Concat(page.QuerySelectorAll("use").Select(u => u.GetAttribute("href")?[1..]))
            .Concat(page.QuerySelectorAll("label[for]").Select(l => l.GetAttribute("for")))
            .Concat(page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => (e.GetAttribute("aria-labelledby") ?? "").Split(' ')));
        Assert.All(pointers, pointer => Assert.Contains(pointer, ids));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Starts_with_the_skip_link_and_holds_every_landmark(string type)
    {
        var page = SamplePages.Parsed(type);
        var first = page.QuerySelectorAll("a, button, input, summary")[0];
        Assert.Equal("#main", first.GetAttribute("href"));
        Assert.Equal("main", page.QuerySelector("main")?.Id);
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label") || nav.HasAttribute("aria-labelledby")));
        Assert.Equal(type, page.Body?.GetAttribute("data-page-type"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Links_to_help_before_the_main_part(string type)
    {
        var page = SamplePages.Parsed(type);
        Assert.EndsWith("en/help/", page.QuerySelector("header .help-link")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Obeys_a_strict_policy(string type)
    {
        var page = SamplePages.Parsed(type);
        Assert.Empty(page.QuerySelectorAll("[style], style"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.Empty(script.TextContent));
        Assert.All(page.QuerySelectorAll("script[src], link[rel=stylesheet]"), asset => Assert.StartsWith("sha384-", asset.GetAttribute("integrity"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.QuerySelectorAll("link[href], script[src], img[src], iframe"), e => e.GetAttribute("rel") is not "canonical" && (e.GetAttribute("href") ?? e.GetAttribute("src") ?? "").Contains("//", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Leaves_no_mark_and_no_missing_word_behind(string type)
    {
        string html = SamplePages.Html(type);
        Assert.DoesNotContain('\uE000', html);
        Assert.DoesNotContain("{0}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Education.", html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Names_every_field_and_button(string type)
    {
        var page = SamplePages.Parsed(type);
        Assert.All(page.QuerySelectorAll("input, textarea, select"), field => Assert.True(
            field.HasAttribute("aria-label") || field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null, field.OuterHtml));
        Assert.All(page.QuerySelectorAll("button"), button => Assert.True(button.HasAttribute("type")));
        Assert.All(page.QuerySelectorAll("fieldset"), set => Assert.Equal("legend", set.FirstElementChild?.LocalName));
    }
}
