using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>A ready-made set can be given to a patient on paper or as a link.</summary>
[Collection(SharedSite.Name)]
public sealed partial class HandOutTests(BuiltSite site)
{
    [Fact]
    public async Task Every_set_fits_on_one_sheet_of_A4_without_the_parts_that_only_a_screen_needs()
    {
        await using var profile = await site.ProfileAsync(Look.All[1]);
        Faults.None(await Tabs.FaultsAsync(profile, site.Pages.Where(p => p.Kind == "set"), async (tab, one) =>
        {
            await tab.GotoAsync(site.Address + one.Address);
            string paper = Encoding.Latin1.GetString(await tab.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
            await tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            bool bare = !await tab.Locator("header.site-header").IsVisibleAsync() && !await tab.Locator("page-actions").IsVisibleAsync();
            await tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
            int sheets = Sheet().Count(paper);
            return sheets == 1 && bare ? [] : [$"/{one.Address}: {sheets} sheets, {(bare ? "bare" : "with the parts of a screen")}"];
        }));
    }

    [Fact]
    public async Task One_press_copies_the_link_of_a_set()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        await profile.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await profile.NewPageAsync();
        string address = site.Address + "en/sets/booster/";
        await page.GotoAsync(address + "#main");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy the link" }).ClickAsync();
        await Assertions.Expect(page.Locator("page-actions [role=status]")).ToHaveTextAsync("Link copied");
        Assert.Equal(address, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
