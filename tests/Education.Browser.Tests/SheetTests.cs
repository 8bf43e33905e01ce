using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>What a reader writes on a sheet is kept, cleared, brought back and printed as the page says.</summary>
[Collection(SharedSite.Name)]
public sealed class SheetTests(BuiltSite site)
{
    private const string Sheet = "en/tools/thought-check/";
    private const string Stored = "() => localStorage.getItem('sheet:thought-check')";
    private const string Happened = "f_what-happened";
    private const string Thought = "f_my-first-thought";

    [Fact]
    public async Task Saved_answers_stand_under_their_question_again_and_nothing_is_kept_before()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        await Field(page, Thought).FillAsync("It will never end");
        Assert.Null(await page.EvaluateAsync<string?>(Stored));
        await SaveAsync(page);
        await Said(page, "Saved on this device");
        await page.ReloadAsync();
        Assert.Equal("It will never end", await Field(page, Thought).InputValueAsync());
        Assert.Equal("", await Field(page, Happened).InputValueAsync());
        Assert.Equal(0, await page.Locator(".older").CountAsync());
    }

    [Fact]
    public async Task An_answer_whose_question_is_gone_is_shown_apart_with_its_old_question()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        await Field(page, Happened).FillAsync("The bus was late");
        await Field(page, Thought).FillAsync("It will never end");
        await SaveAsync(page);
        await Said(page, "Saved on this device");
        await page.RouteAsync($"**/{Sheet}", async route =>
        {
            var response = await route.FetchAsync();
            string edited = (await response.TextAsync())
                .Replace($"\"{Happened}\"", "\"f_what-went-well\"", StringComparison.Ordinal)
                .Replace(">What happened<", ">What went well<", StringComparison.Ordinal);
            await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = edited });
        });
        await page.ReloadAsync();
        Assert.Equal("", await Field(page, "f_what-went-well").InputValueAsync());
        Assert.Equal("It will never end", await Field(page, Thought).InputValueAsync());
        Assert.Equal("From an older sheet", await page.Locator(".older h2").InnerTextAsync());
        Assert.Equal("The bus was late", await page.Locator(".older").GetByLabel("What happened").InputValueAsync());
        Faults.None(await Axe.FaultsAsync(page));
        await SaveAsync(page);
        await Said(page, "Saved on this device");
        await page.ReloadAsync();
        Assert.Equal("The bus was late", await page.Locator(".older").GetByLabel("What happened").InputValueAsync());
    }

    [Fact]
    public async Task Answers_saved_by_number_stand_under_no_question()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        await page.EvaluateAsync("() => localStorage.setItem('sheet:thought-check', JSON.stringify({ f1: 'First words', 'f5-2': 'Second words', 'f9-3': 1 }))");
        await page.ReloadAsync();
        Assert.All(await page.Locator("fill-sheet > .part textarea").AllAsync(), field => Assert.Equal("", field.InputValueAsync().GetAwaiter().GetResult()));
        Assert.Equal("First words", await page.Locator(".older").GetByLabel("Answer 1").InputValueAsync());
        Assert.Equal("Second words", await page.Locator(".older").GetByLabel("Answer 5.2").InputValueAsync());
        Assert.True(await page.Locator(".older").GetByLabel("Answer 9.3").IsCheckedAsync());
    }

    [Fact]
    public async Task A_cleared_sheet_comes_back_by_keyboard_and_stays_stored_until_the_page_is_left()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        await Field(page, Thought).FillAsync("It will never end");
        await SaveAsync(page);
        string? before = await page.EvaluateAsync<string?>(Stored);
        var clear = page.GetByRole(AriaRole.Button, new() { Name = "Clear the sheet" });
        await clear.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Said(page, "Cleared.");
        Assert.Equal("", await Field(page, Thought).InputValueAsync());
        Assert.Equal(before, await page.EvaluateAsync<string?>(Stored));
        Faults.None(await Axe.FaultsAsync(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Undo", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await Said(page, "Your answers are back.");
        Assert.Equal("It will never end", await Field(page, Thought).InputValueAsync());
        Assert.Equal("Clear the sheet", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Equal(before, await page.EvaluateAsync<string?>(Stored));
        await clear.ClickAsync();
        await Said(page, "Cleared.");
        await page.ReloadAsync();
        Assert.Null(await page.EvaluateAsync<string?>(Stored));
    }

    [Fact]
    public async Task A_browser_that_cannot_save_says_so()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        await page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        await page.GotoAsync(site.Address + Sheet);
        await Field(page, Thought).FillAsync("It will never end");
        await SaveAsync(page);
        await Said(page, "This browser could not save. Please print.");
    }

    [Fact]
    public async Task Leaving_is_asked_about_only_while_something_is_not_saved()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        int asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await Field(page, Thought).FillAsync("It will never end");
        await SaveAsync(page);
        await Said(page, "Saved on this device");
        await page.ReloadAsync();
        Assert.Equal(0, asked);
        await Field(page, Thought).PressSequentiallyAsync("?");
        await page.ReloadAsync();
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task The_way_to_save_stands_before_the_first_field_and_after_the_last()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await OpenAsync(profile);
        Assert.Equal(2, await page.GetByRole(AriaRole.Button, new() { Name = "Save on this device" }).CountAsync());
        Assert.Equal("What you write stays on this device. It is kept only if you press Save.", await page.Locator("fill-sheet > :first-child").InnerTextAsync());
    }

    [Fact]
    public async Task A_long_answer_shows_whole_on_a_phone_and_on_paper()
    {
        await using var profile = await site.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } });
        var page = await OpenAsync(profile);
        await Field(page, Thought).FillAsync(string.Join(' ', Enumerable.Repeat("This will never end and I am to blame.", 8)));
        const string Cut = "e => e.scrollHeight > e.clientHeight + 1";
        Assert.False(await Field(page, Thought).EvaluateAsync<bool>(Cut));
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var shown = page.Locator("fill-sheet .part").Filter(new() { HasText = "My first thought" }).Locator(":is(textarea, .written):visible");
        Assert.Equal(1, await shown.CountAsync());
        Assert.False(await shown.EvaluateAsync<bool>(Cut));
        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await page.Locator(".written").CountAsync());
    }

    [Fact]
    public async Task A_blank_sheet_prints_room_for_each_line_without_scripts()
    {
        await using var profile = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + "en/tools/visit-sheet/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        float one = (await page.Locator("textarea[rows='1']").First.BoundingBoxAsync())?.Height ?? 0;
        float two = (await page.Locator("textarea[rows='2']").First.BoundingBoxAsync())?.Height ?? 0;
        Assert.InRange(one, 28, 40);
        Assert.True(two > 1.9f * 28, $"two lines are {two} px high");
    }

    private async Task<IPage> OpenAsync(IBrowserContext profile)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Address + Sheet);
        return page;
    }

    private static ILocator Field(IPage page, string id) => page.Locator($"[id='{id}']");

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Save on this device" }).Last.ClickAsync();

    private static Task Said(IPage page, string words) => page.Locator("[role=status]").Filter(new() { HasText = words }).WaitForAsync();
}
