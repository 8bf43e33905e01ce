using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Education.Browser.Tests;

/// <summary>axe with all rules of WCAG 2.2 AA and of good practice; target size, which axe leaves out unless asked, too.</summary>
internal static class Axe
{
    // No page holds frames, so the script can judge a page in one go, without the second page that its usual wrapper opens.
    private const string Judge = """
        async () => (await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations
          .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The faults of a page as it stands: rule, what it asks, the first elements.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {Script} }}");
        return await page.EvaluateAsync<string[]>(Judge);
    }
}
