using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Education.Browser.Tests;

/// <summary>Goes through pages in several tabs at once.</summary>
internal static class Tabs
{
    private const int Count = 4;

    /// <summary>The faults found on all pages, in no order.</summary>
    /// <param name="profile">The tabs are opened in it.</param>
    /// <param name="pages">Each is visited once, in any tab.</param>
    /// <param name="visit">Opens a page in a tab and gives the faults found.</param>
    /// <param name="prepare">Is done once with each new tab.</param>
    public static async Task<IReadOnlyCollection<string>> FaultsAsync(
        IBrowserContext profile,
        IEnumerable<SitePage> pages,
        Func<IPage, SitePage, Task<IEnumerable<string>>> visit,
        Func<IPage, Task>? prepare = null)
    {
        var waiting = new ConcurrentQueue<SitePage>(pages);
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(async _ =>
        {
            var tab = await profile.NewPageAsync();
            await (prepare?.Invoke(tab) ?? Task.CompletedTask);
            while (waiting.TryDequeue(out var page))
            {
                foreach (string fault in await visit(tab, page))
                {
                    faults.Add(fault);
                }
            }
        }));
        return faults;
    }
}
