using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>Small screens, large letters and wide spacing lose nothing.</summary>
[Collection(SharedSite.Name)]
public sealed class ReflowTests(BuiltSite site)
{
    // Text that is cut off inside its own box, other than boxes made to scroll or hidden for sighted readers.
    private const string Overflowing = """
        () => {
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const cut = [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
            const style = getComputedStyle(e);
            return e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && ['hidden', 'clip'].includes(style.overflowX) && style.position !== 'absolute' && e.closest('svg') === null;
          });
          return [...(wide > 0 ? [`page is ${wide} px too wide`] : []), ...cut.map(e => `cut: ${e.outerHTML.slice(0, 80)}`)];
        }
        """;

    [Theory]
    [InlineData("320 px", "")]
    [InlineData("200 % text", ":root { font-size: 200% !important }")]
    [InlineData("text spacing of WCAG 1.4.12", "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }")]
    public async Task Every_page_reflows(string name, string style)
    {
        await using var profile = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 320, Height = 800 },
            BypassCSP = true,
        });
        Faults.None(await Tabs.FaultsAsync(profile, site.Pages, async (tab, one) =>
        {
            await tab.GotoAsync(site.Address + one.Address);
            if (style.Length > 0)
            {
                await tab.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });
            }

            return (await tab.EvaluateAsync<string[]>(Overflowing)).Select(f => $"/{one.Address} ({name}): {f}");
        }));
    }
}
