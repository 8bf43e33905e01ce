using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>A lesson stays light enough for an old phone on a slow line.</summary>
[Collection(SharedSite.Name)]
public sealed class WeightTests(BuiltSite site)
{
    private const int MostBytes = 30_000;
    private const int MostRequests = 6;

    [Fact]
    public async Task A_lesson_loads_in_six_requests_and_30_kB()
    {
        await using var first = await site.ProfileAsync(Look.All[0]);
        Faults.None(await Tabs.FaultsAsync(first, site.Pages.Where(p => p.Kind == "lesson"), async (_, one) =>
        {
            await using var profile = await site.ProfileAsync(Look.All[0]);
            var page = await profile.NewPageAsync();
            var bodies = new List<Task<byte[]>>();
            page.Response += (_, response) => bodies.Add(response.BodyAsync());
            await page.GotoAsync(site.Address + one.Address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            long weight = (await Task.WhenAll(bodies)).Sum(Zipped);
            return bodies.Count > MostRequests || weight > MostBytes ? [$"/{one.Address}: {bodies.Count} requests, {weight} bytes"] : [];
        }));
    }

    private static long Zipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return target.Length;
    }
}
