using System.Net;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Asks the web whether addresses answer: each once, one request at a time for a host with a pause between them, under a name of our own.</summary>
internal static class OnlineCheck
{
    private const string AgentName = "education-link-check/1.0 (checks links of a patient education site; one request at a time)";
    private const int HostsAtOnce = 8;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A finding for each link whose address is dead.</summary>
    public static async Task<IReadOnlyList<LinkFinding>> RunAsync(IReadOnlyList<TreeLink> links, string cacheFile, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var cache = new OnlineCache(cacheFile, today);
        using var client = new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 10, UseCookies = false }) { Timeout = _patience };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", AgentName);
        var hosts = links.Select(AddressOf).Distinct(StringComparer.Ordinal).GroupBy(a => new Uri(a).Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancel }, async (host, stop) =>
        {
            foreach (string address in host.Where(a => cache.Find(a) is null))
            {
                cache.Keep(address, new OnlineAnswer(await AskAsync(client, address, stop), today));
                await Task.Delay(_pause, stop);
            }
        });
        cache.Save();
        return [.. links.Where(l => cache.Find(AddressOf(l)) is { IsDead: true }).Select(l => Report(l, cache.Find(AddressOf(l))?.Status ?? 0))];
    }

    private static async Task<int> AskAsync(HttpClient client, string address, CancellationToken stop)
    {
        int status = await SendAsync(client, HttpMethod.Head, address, stop);

        // Some servers know only GET, and say so in odd ways.
        return status is >= 200 and < 400 ? status : await SendAsync(client, HttpMethod.Get, address, stop);
    }

    private static async Task<int> SendAsync(HttpClient client, HttpMethod method, string address, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException failed)
        {
            return failed.StatusCode is { } code ? (int)code : 0;
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return (int)HttpStatusCode.ServiceUnavailable;
        }
    }

    // The part after # is never sent.
    private static string AddressOf(TreeLink link) => (link.Target.StartsWith("//", StringComparison.Ordinal) ? "https:" + link.Target : link.Target).Split('#')[0];

    private static LinkFinding Report(TreeLink link, int status) => new(
        TreeRules.DeadAddress.At(link.Where, $"‘{link.Target}’ {(status == 0 ? "does not answer" : $"answers with {status}")}. Look for the page’s new address, or take the link out."),
        link.Target);
}
