using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Publishing.Hosts;
using Education.Tests.Content;
using Education.Theme;
using Xunit;

namespace Education.Tests.Publishing;

/// <summary>The files around the pages: feed, sitemap, host files, structured data.</summary>
public sealed class SiteFilesTests
{
    private static readonly Settings Hosted = new() { Host = "pain.example.org", LinkRoot = "/sub", SiteTitle = "Pain, explained" };

    private static readonly PressRun Run = PressRun.Plan(new Publication(SiteContent.Library, Hosted, new DateOnly(2026, 11, 21)), ThemeFiles.Read());

    [Fact]
    public void The_plan_has_no_path_twice() => Assert.Empty(Run.Findings);

    [Fact]
    public void The_sitemap_lists_every_lesson_by_its_full_address()
    {
        var urls = XDocument.Parse(Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();
        Assert.Equal(urls.Count, urls.Distinct(StringComparer.Ordinal).Count());
        Assert.All(SiteContent.English.Lessons, l => Assert.Contains($"https://pain.example.org/sub/en/lessons/{l.Id}/", urls));
        Assert.All(urls, u => Assert.Contains(Run.Artifacts, a => $"https://pain.example.org/sub/{a.Path}" == u + "index.html"));
    }

    [Fact]
    public void The_feed_has_an_entry_for_each_change()
    {
        var feed = XDocument.Parse(Text("feed.xml"));
        var entries = feed.Descendants().Where(e => e.Name.LocalName == "entry").ToList();
        Assert.Equal(SiteContent.English.Lessons.Sum(l => l.FrontMatter.Changelog.Count), entries.Count);
        Assert.All(entries, e => Assert.Single(e.Elements(), x => x.Name.LocalName == "updated"));
    }

    [Fact]
    public void Every_host_file_sends_the_whole_policy()
    {
        foreach (string file in new[] { "_headers", "hosting/nginx.conf", ".htaccess" })
        {
            string text = Text(file);
            Assert.All(SecurityPolicy.Headers, h => Assert.Contains(h.Value, text, StringComparison.Ordinal));
            Assert.Contains("404", file == "_headers" ? "404" : text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_policy_starts_from_nothing()
    {
        Assert.StartsWith("default-src 'none';", SecurityPolicy.Meta, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SecurityPolicy.Header, StringComparison.Ordinal);
        Assert.DoesNotContain("*", SecurityPolicy.Header, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesson_says_what_it_is_in_structured_data()
    {
        string html = Text("en/lessons/pain-is-real/index.html");
        int start = html.IndexOf("application/ld+json\">", StringComparison.Ordinal) + "application/ld+json\">".Length;
        using var data = JsonDocument.Parse(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]);
        var kinds = data.RootElement.GetProperty("@graph").EnumerateArray().Select(t => t.GetProperty("@type").GetString()).ToList();
        Assert.Equal(["LearningResource", "MedicalWebPage", "Quiz", "BreadcrumbList"], kinds);
        Assert.DoesNotContain("reviewedBy", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_address_leads_to_the_lesson()
    {
        var lesson = SiteContent.English.Lessons[0];
        var moved = lesson with { FrontMatter = lesson.FrontMatter with { RedirectFrom = [new("en/lessons/old-name", lesson.FrontMatter.Where)] } };
        var library = new Education.Lessons.Library(new() { Shelves = [SiteContent.English with { Lessons = [moved] }] });
        var plan = new SitePlan(new Publication(library, Hosted, default), new(new Dictionary<string, Education.Theme.Layouts.AssetLink>(StringComparer.Ordinal)));
        using var press = new Press();
        var files = new RedirectPublisher().Plan(plan).ToDictionary(a => a.Path, a => Encoding.UTF8.GetString(a.Make(press).Span), StringComparer.Ordinal);
        Assert.Contains($"url=../../../en/lessons/{lesson.Id}/\"", files["en/lessons/old-name/index.html"], StringComparison.Ordinal);
        Assert.Equal($"/sub/en/lessons/old-name/* /sub/en/lessons/{lesson.Id}/ 301\n", files["_redirects"]);
    }

    private static string Text(string path)
    {
        using var press = new Press();
        return Encoding.UTF8.GetString(Run.Artifacts.Single(a => a.Path == path).Make(press).Span);
    }
}
