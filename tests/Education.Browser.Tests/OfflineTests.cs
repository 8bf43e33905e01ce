using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>One visit, and the whole site can be read without a network.</summary>
[Collection(SharedSite.Name)]
public sealed class OfflineTests(BuiltSite site)
{
    [Fact]
    public async Task After_one_visit_every_page_opens_without_a_network()
    {
        await using var profile = await site.Browser.NewContextAsync();
        var page = await site.VisitAsync(profile);
        await profile.SetOfflineAsync(true);
        foreach (var one in site.Pages.Where(p => p.Kind is not ("not-found" or "redirect")))
        {
            await page.GotoAsync(site.Address + one.Address);
            Assert.Equal(one.Kind, await page.Locator("body").GetAttributeAsync("data-page-type"));
        }
    }

    [Fact]
    public async Task A_page_that_the_device_has_not_kept_says_that_the_reader_is_offline_and_leads_to_the_numbers()
    {
        await using var profile = await site.Browser.NewContextAsync();
        var page = await site.VisitAsync(profile);
        await profile.SetOfflineAsync(true);
        await page.GotoAsync(site.Address + "en/lessons/never-kept/easy/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You are offline");
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("mistyped");
        await page.Locator(".call-line .button").ClickAsync();
        await Assertions.Expect(page.Locator("#help-lines")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_file_of_the_search_that_was_fetched_is_kept_even_where_a_slow_line_kept_the_rest_away()
    {
        await using var profile = await site.Browser.NewContextAsync();
        var page = await site.VisitAsync(profile);
        const string empty = """
            async () => {
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) if (request.url.includes("/search/data/")) await cache.delete(request);
              }
            }
            """;
        await page.EvaluateAsync(empty);
        await page.GotoAsync(site.Address + "en/search/");
        var field = page.Locator("main input[type=search]");
        await field.FillAsync("sleep ");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await profile.SetOfflineAsync(true);
        await page.ReloadAsync();
        await field.FillAsync("sleep ");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
    }
}
