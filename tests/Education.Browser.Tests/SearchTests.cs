using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>The search page answers while one types, in plain words, with slips, and help first where it counts.</summary>
[Collection(SharedSite.Name)]
public sealed class SearchTests(BuiltSite site)
{
    [Fact]
    public async Task Everyday_words_find_the_lesson_and_the_arrow_keys_open_it()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await AskAsync(profile, "why does a hug burn");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("results");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/lessons/alarm-too-sensitive/**");
    }

    [Fact]
    public async Task Words_of_an_emergency_bring_help_first_even_with_slips()
    {
        await using var profile = await site.ProfileAsync(Look.All[3]);
        var page = await AskAsync(profile, "cant pee numb betwen legs");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("between");
        await Assertions.Expect(page.Locator("[role=option]").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("when-to-get-help"));
        await Assertions.Expect(page.Locator("[role=option] .search-alert")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_is_typed_is_kept_nowhere_and_sent_nowhere()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var asked = new List<string>();
        profile.Request += (_, request) => asked.Add(request.Url);
        var page = await AskAsync(profile, "secretword");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForTimeoutAsync(300);
        Assert.DoesNotContain(asked, url => url.Split('#')[0].Contains("secretword", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length"));
    }

    private async Task<IPage> AskAsync(IBrowserContext profile, string words)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/search/");
        await page.Locator("main input[type=search]").ClickAsync();
        await page.Keyboard.TypeAsync(words);
        await page.WaitForTimeoutAsync(800);
        return page;
    }
}
