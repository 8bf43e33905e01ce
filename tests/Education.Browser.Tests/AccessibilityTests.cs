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
            faults.AddRange(await FaultsAsync(profile, site.OneOfEachKind, $"{look.Width} px, {look.Colours}, scripts {scripts}", tab => SwitchAsync(tab, scripts)));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Every_page_is_accessible_on_a_phone()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        Faults.None(await FaultsAsync(profile, site.Pages, "phone", _ => Task.CompletedTask));
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
        Faults.None(await Axe.FaultsAsync(page));
    }

    /// <summary>Scripts are switched off by not delivering them, so that axe itself can still run.</summary>
    private static Task SwitchAsync(IPage page, Scripts scripts) =>
        scripts == Scripts.Off ? page.RouteAsync("**/*.js", route => route.AbortAsync()) : Task.CompletedTask;

    private Task<IReadOnlyCollection<string>> FaultsAsync(IBrowserContext profile, IEnumerable<SitePage> pages, string look, Func<IPage, Task> prepare) =>
        Tabs.FaultsAsync(
            profile,
            pages,
            async (tab, one) =>
            {
                await tab.GotoAsync(site.Address + one.Address);
                return (await Axe.FaultsAsync(tab)).Select(fault => $"/{one.Address} ({look}): {fault}");
            },
            prepare);
}
