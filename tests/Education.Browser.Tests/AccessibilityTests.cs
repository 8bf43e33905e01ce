using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>axe, all WCAG and best-practice rules.</summary>
[Collection(SharedSite.Name)]
public sealed class AccessibilityTests(BuiltSite site)
{
    [Theory]
    [InlineData(Scripts.On)]
    [InlineData(Scripts.Off)]
    public async Task Every_kind_of_page_is_accessible_in_every_look(Scripts scripts)
    {
        var faults = new List<string>();
        foreach (var look in Look.All)
        {
            await using var profile = await site.ProfileAsync(look);
            var page = await profile.NewPageAsync();
            await SwitchAsync(page, scripts);
            foreach (var one in site.OneOfEachKind)
            {
                faults.AddRange(await FaultsAsync(page, one, $"{look.Width} px, {look.Colours}, scripts {scripts}"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Every_page_is_accessible_on_a_phone()
    {
        var faults = new List<string>();
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        foreach (var one in site.Pages)
        {
            faults.AddRange(await FaultsAsync(page, one, "phone"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Opened_boxes_and_answered_quizzes_are_accessible()
    {
        await using var profile = await site.ProfileAsync(Look.All[1]);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/lessons/alarm-not-meter/");
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Locator("main input[type=radio]").First.CheckAsync();
        await page.Locator("main quiz-question button[type=submit]").First.ClickAsync();
        Assert.Empty(Faults(await page.RunAxe(), "opened"));
    }

    /// <summary>Scripts are switched off by not delivering them, so that axe itself can still run.</summary>
    private static Task SwitchAsync(IPage page, Scripts scripts) =>
        scripts == Scripts.Off ? page.RouteAsync("**/*.js", route => route.AbortAsync()) : Task.CompletedTask;

    private async Task<IEnumerable<string>> FaultsAsync(IPage page, SitePage one, string look)
    {
        await page.GotoAsync(site.Address + one.Address);
        return Faults(await page.RunAxe(), $"/{one.Address} ({look})");
    }

    private static IEnumerable<string> Faults(AxeResult result, string where) =>
        result.Violations.Select(v => $"{where}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
}
