using System.Text;
using Education.Lessons.Site;
using Education.Publishing;
using Education.Tests.Content;
using Education.Theme;
using Xunit;

namespace Education.Tests.Publishing;

/// <summary>Which files the worker keeps, and what it shows in the place of those it does not.</summary>
public sealed class OfflineWorkerTests
{
    private static readonly string Script = Encoding.UTF8.GetString(ThemeFiles.Read().Single(f => f.Path == "Scripts/worker.js").Bytes.Span);

    [Fact]
    public void Help_and_the_page_that_stands_in_for_others_come_before_everything_else()
    {
        string files = Kept([Made("assets/site.css"), Made("index.html"), Made("en/lessons/x/index.html"), Made("offline.html"), Made("en/help/index.html"), Made("404.html")]);
        Assert.Equal(["en/help/index.html", "offline.html", "assets/site.css", "index.html", "en/lessons/x/index.html"], files.Split('"').Where((_, i) => i % 4 == 1));
    }

    [Fact]
    public void Without_a_network_no_address_is_called_mistyped()
    {
        Assert.DoesNotContain("404", Script, StringComparison.Ordinal);
        Assert.Contains("${root}offline.html", Script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_saves_data_keeps_that_page_too() => Assert.Contains(@"|^offline\.html$|", Script, StringComparison.Ordinal);

    [Fact]
    public void The_site_has_the_page_in_its_first_language()
    {
        var run = PressRun.Plan(new Publication(SiteContent.Library, new Settings(), new DateOnly(2026, 11, 21)), ThemeFiles.Read());
        using var press = new Press();
        string html = Encoding.UTF8.GetString(run.Artifacts.Single(a => a.Path == "offline.html").Make(press).Span);
        Assert.Contains("This page is not on your device yet.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("mistyped", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/help/#help-lines\"", html, StringComparison.Ordinal);
    }

    private static string Kept(IReadOnlyList<MadeFile> files)
    {
        string worker = Encoding.UTF8.GetString(OfflineWorker.Write("x"u8, files));
        return worker.Split('\n')[1];
    }

    private static MadeFile Made(string path) => new(path, new string('0', 64), 1);
}
