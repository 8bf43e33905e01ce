using System.Collections.Concurrent;
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
        var faults = new ConcurrentQueue<string>();
        profile.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("blocked by Playwright", StringComparison.Ordinal))
            {
                faults.Enqueue($"{message.Page?.Url}: {message.Text}");
            }
        };
        profile.WebError += (_, error) => faults.Enqueue($"{error.Page?.Url}: {error.Error}");
        profile.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                faults.Enqueue($"{request.Frame.Url} asks for {request.Url}");
            }
        };
        var storing = await Tabs.FaultsAsync(profile, site.Pages, async (tab, one) =>
        {
            await tab.GotoAsync(site.Address + one.Address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            int stored = await tab.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length");
            return stored > 0 ? [$"/{one.Address} stores something before the reader asks"] : [];
        });
        Faults.None(faults.Concat(storing));
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
