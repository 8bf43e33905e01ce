using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>The search box under hurried hands, with a keyboard alone, and on a line that fails.</summary>
[Collection(SharedSite.Name)]
public sealed class SearchBoxTests(BuiltSite site)
{
    [Fact]
    public async Task Words_go_from_a_lesson_to_the_search_page_and_stay_out_of_every_address()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await OpenAsync(profile, Lesson);
        await page.Locator("header input[type=search]").FillAsync("50% die? # & more");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/en/search/\??$"));
        await Assertions.Expect(page.Locator("main input[type=search]")).ToHaveValueAsync("50% die? # & more");
        await Assertions.Expect(page.Locator("main input[type=search]")).ToBeFocusedAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("() => window.name"));
        await page.GoBackAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("() => window.name"));
    }

    [Fact]
    public async Task Escape_closes_the_results_first_and_clears_the_words_second()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await OpenAsync(profile, "en/search/");
        var field = await ShowResultsAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(page.Locator("[role=status]")).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("sleep");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Keys_that_belong_to_an_input_method_choose_no_result()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await OpenAsync(profile, "en/search/");
        var field = await ShowResultsAsync(page);
        await field.DispatchEventAsync("keydown", new { key = "ArrowDown", isComposing = true });
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "");
    }

    [Fact]
    public async Task A_press_on_the_emergency_line_leaves_it_open()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await OpenAsync(profile, Lesson);
        await page.Locator("header input[type=search]").ClickAsync();
        await page.Keyboard.TypeAsync("want to die");
        var line = page.Locator("header .search-emergency");
        await line.ClickAsync(new LocatorClickOptions { Position = new Position { X = 20, Y = 20 } });
        await page.WaitForTimeoutAsync(200);
        await Assertions.Expect(line).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_that_cannot_be_reached_still_shows_the_emergency_line()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        await page.RouteAsync(new Regex("/search/data/"), route => route.AbortAsync());
        await page.GotoAsync(site.Address + "en/search/");
        await page.Locator("main input[type=search]").FillAsync("want to die");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("cannot be reached");
        await Assertions.Expect(page.Locator(".search-emergency")).ToBeVisibleAsync();
        await page.UnrouteAsync(new Regex("/search/data/"));
    }

    [Fact]
    public async Task An_answer_that_fails_late_does_not_take_the_place_of_a_newer_one()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile, "en/search/");
        var field = await ShowResultsAsync(page);
        var held = new TaskCompletionSource();
        await page.RouteAsync(new Regex("/search/data/"), async route =>
        {
            await held.Task;
            await route.AbortAsync();
        });
        await field.FillAsync("sleep medicine");
        await field.FillAsync("sleep ");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("results");
        held.SetResult();
        await page.WaitForTimeoutAsync(300);
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("results");
    }

    [Fact]
    public async Task The_slash_key_leads_to_the_field_until_the_reader_turns_it_off()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await OpenAsync(profile, Lesson);
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("header input[type=search]")).ToBeFocusedAsync();
        await page.Locator(".menu summary").ClickAsync();
        await page.GetByLabel("The / key goes to the search").UncheckAsync();
        Faults.None(await Axe.FaultsAsync(page));
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("header input[type=search]")).Not.ToBeFocusedAsync();
        await page.Locator(".menu summary").ClickAsync();
        await page.GetByLabel("The / key goes to the search").CheckAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task With_nothing_found_the_search_page_recalls_the_filters()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile, "en/search/");
        await page.Locator(".filters summary").ClickAsync();
        await page.GetByLabel("Time to read").SelectOptionAsync("3");
        await page.GetByLabel("Learning path").SelectOptionAsync("path:sleep");
        await page.Locator("main input[type=search]").FillAsync("boss");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("“All”");
        await page.Locator("main input[type=search]").FillAsync("want to die");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveAttributeAsync("href", new Regex("when-to-get-help"));
    }

    [Theory]
    [InlineData(Lesson, "header")]
    [InlineData("en/search/", "main")]
    public async Task Words_sent_off_before_the_search_has_come_are_not_lost(string address, string place)
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await profile.NewPageAsync();
        var wait = new TaskCompletionSource();
        await page.RouteAsync(new Regex("/assets/search-en"), async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(site.Address + address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.Locator("html[lang]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync("() => customElements.whenDefined('search-key').then(() => 0)");
        await page.Locator($"{place} input[type=search]").FillAsync("cannot pee");
        var arrived = page.WaitForRequestAsync(new Regex(@"/en/search/\?"));
        await page.Locator($"{place} form button").DispatchEventAsync("click");
        await arrived;
        wait.SetResult();
        await Assertions.Expect(page.Locator("main input[type=search]")).ToHaveValueAsync("cannot pee");
        await Assertions.Expect(page.Locator(".search-emergency")).ToBeVisibleAsync();
    }

    private const string Lesson = "en/lessons/alarm-not-meter/";

    private async Task<IPage> OpenAsync(IBrowserContext profile, string address)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static async Task<ILocator> ShowResultsAsync(IPage page)
    {
        var field = page.Locator("main input[type=search]");
        await field.FillAsync("sleep");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        return field;
    }
}
