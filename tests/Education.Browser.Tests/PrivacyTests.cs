using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>Nothing leaves the device, nothing is stored unasked, nothing runs that the policy does not know.</summary>
[Collection(SharedSite.Name)]
public sealed class PrivacyTests(BuiltSite site)
{
    [Fact]
    public async Task Every_page_keeps_to_the_policy_and_to_its_own_host()
    {
        await using var profile = await site.ProfileAsync(Look.All[0]);
        var page = await profile.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("blocked by Playwright", StringComparison.Ordinal))
            {
                faults.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                faults.Add($"{page.Url} asks for {request.Url}");
            }
        };
        foreach (var one in site.Pages)
        {
            await page.GotoAsync(site.Address + one.Address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            int stored = await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length");
            if (stored > 0)
            {
                faults.Add($"/{one.Address} stores something before the reader asks");
            }
        }

        Assert.Empty(faults);
        Assert.Empty(await profile.CookiesAsync());
    }

    [Fact]
    public void No_page_holds_inline_script_style_or_handlers()
    {
        foreach (var one in site.Pages.Where(p => p.Kind != "redirect"))
        {
            string html = File.ReadAllText(Path.Combine(site.Output, one.Address.EndsWith('/') || one.Address.Length == 0 ? one.Address + "index.html" : one.Address));
            Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=|javascript:", html);
            Assert.DoesNotMatch("<script(?![^>]*(src=|application/ld\\+json))", html);
            Assert.Contains("http-equiv=\"Content-Security-Policy\"", html, StringComparison.Ordinal);
        }
    }
}
