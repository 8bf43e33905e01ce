using System.Text.RegularExpressions;
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
        await Assertions.Expect(page.Locator("[role=option]").First).ToHaveAttributeAsync("href", new Regex("/lessons/alarm-too-sensitive/"));
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("results");
        Faults.None(await Axe.FaultsAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/lessons/alarm-too-sensitive/"));
    }

    [Fact]
    public async Task Words_of_an_emergency_bring_help_first_even_with_slips()
    {
        await using var profile = await site.ProfileAsync(Look.All[3]);
        var page = await AskAsync(profile, "cant pee numb betwen legs");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("between");
        await Assertions.Expect(page.Locator("[role=option]").First).ToHaveAttributeAsync("href", new Regex("when-to-get-help"));
        await Assertions.Expect(page.Locator("[role=option] .search-alert")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Beside_an_emergency_no_other_result_quotes_a_calming_heading()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await AskAsync(profile, "chest pain");
        await Assertions.Expect(page.Locator("[role=option]").First.Locator(".search-summary")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".search-heading").First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("[role=option]:not(:first-child) :is(.search-heading, .search-summary):visible")).ToHaveCountAsync(0);
        Faults.None(await Axe.FaultsAsync(page));
        await page.Locator("main input[type=search]").FillAsync("sleep");
        await Assertions.Expect(page.Locator("[role=option]:not(:first-child) .search-summary").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_what_to_do_instead()
    {
        await using var profile = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/search/");
        await Assertions.Expect(page.Locator("main noscript p")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_help_that_comes_first_leads_on_to_the_numbers_and_names_the_one_of_the_country()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/help/");
        await page.Locator("#country").SelectOptionAsync("country-gb");
        await page.GotoAsync(site.Address + "en/lessons/when-to-get-help/");
        await Assertions.Expect(page.Locator(".lesson-head a[href='tel:999']")).ToBeVisibleAsync();
        await page.Locator(".lesson-head .call-line .button").ClickAsync();
        await Assertions.Expect(page.Locator("#country")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#country-gb")).ToHaveAttributeAsync("open", "");
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

    [Fact]
    public async Task The_box_of_a_lesson_answers_in_place_and_the_arrow_keys_open_a_lesson()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await profile.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => faults.Add(error);
        var asked = await OpenLessonAsync(page);
        Assert.DoesNotContain(asked, IsOfSearch);
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("why does a hug burn");
        await Assertions.Expect(page.Locator("header [role=option]").First).ToHaveAttributeAsync("href", new Regex("/lessons/alarm-too-sensitive/"));
        await Assertions.Expect(page.Locator("header [role=status]")).ToContainTextAsync("result");
        await Assertions.Expect(page.Locator("header [role=option] .search-path").First).ToHaveTextAsync("Understand your pain");
        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Contains(asked, IsOfSearch);
        Faults.None(await Axe.FaultsAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/lessons/alarm-too-sensitive/"));
        Faults.None(faults);
    }

    [Fact]
    public async Task The_box_closes_with_Escape_and_when_the_reader_goes_on()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await profile.NewPageAsync();
        await OpenLessonAsync(page);
        await Field(page).ClickAsync();
        await page.Keyboard.TypeAsync("sleep");
        var results = page.Locator("header .results");
        await Assertions.Expect(page.Locator("header [role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(results).ToBeHiddenAsync();
        await page.Keyboard.TypeAsync(" badly");
        await Assertions.Expect(results).ToBeVisibleAsync();
        await page.Mouse.ClickAsync(40, 700);
        await Assertions.Expect(results).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_press_on_a_result_opens_it()
    {
        await using var profile = await site.ProfileAsync(Look.All[3]);
        var page = await profile.NewPageAsync();
        await OpenLessonAsync(page);
        await Field(page).ClickAsync();
        await page.Keyboard.TypeAsync("slepe badly");
        await Assertions.Expect(page.Locator("header [role=status]")).ToContainTextAsync("Showing results for");
        var first = page.Locator("header [role=option]").First;
        string target = await first.GetAttributeAsync("href") ?? "";
        await first.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(target.Split("../")[^1])));
    }

    [Fact]
    public async Task The_emergency_line_names_the_number_of_the_country_that_was_chosen()
    {
        await using var profile = await site.ProfileAsync(Look.All[2]);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/help/");
        await page.Locator("#country").SelectOptionAsync("country-gb");
        await OpenLessonAsync(page);
        await Assertions.Expect(page.Locator(".search-emergency")).ToBeHiddenAsync();
        await Field(page).ClickAsync();
        await page.Keyboard.TypeAsync("want to die");
        await Assertions.Expect(page.Locator(".search-emergency a[href='tel:999']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".search-emergency a[href$='#help-lines']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("header [role=option]").First).ToHaveAttributeAsync("href", new Regex("when-to-get-help"));
        Assert.Equal(1, await page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Filters_keep_only_lessons_for_their_readers()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await AskAsync(profile, "pain");
        await page.Locator(".filters summary").ClickAsync();
        await page.GetByLabel("Written for").SelectOptionAsync("audience:clinician");
        await Assertions.Expect(page.Locator("[role=option]").First).ToHaveAttributeAsync("href", new Regex("lessons/clinician-"));
        await page.GetByLabel("Written for").SelectOptionAsync("");
        await page.GetByLabel("Time to read").SelectOptionAsync("5");
        await Assertions.Expect(page.Locator(".search-minutes").Filter(new() { HasTextRegex = new Regex("^([6-9]|[1-9][0-9]) min") })).ToHaveCountAsync(0);
        Assert.NotEqual(0, await page.Locator("[role=option]").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task The_box_of_a_lesson_answers_without_a_network_after_one_visit()
    {
        await using var profile = await site.Browser.NewContextAsync();
        var page = await site.VisitAsync(profile);
        await profile.SetOfflineAsync(true);
        await page.GotoAsync(site.Address + Lesson);
        await Field(page).ClickAsync();
        await page.Keyboard.TypeAsync("sleep");
        await Assertions.Expect(page.Locator("header [role=option]").First).ToBeVisibleAsync();
    }

    private const string Lesson = "en/lessons/alarm-not-meter/";

    private static ILocator Field(IPage page) => page.Locator("header input[type=search]");

    private static bool IsOfSearch(string url) => url.Contains("/search", StringComparison.Ordinal);

    /// <summary>The addresses that the page asks for, then and later.</summary>
    private async Task<List<string>> OpenLessonAsync(IPage page)
    {
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(site.Address + Lesson, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return asked;
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
