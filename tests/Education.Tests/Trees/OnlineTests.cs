using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Education.Tests.Trees;

/// <summary>Links to the web are fetched on request alone, once, and politely. The web is a server on this machine.</summary>
public sealed class OnlineTests : IAsyncLifetime, IDisposable
{
    private readonly HttpListener _server = new();
    private readonly List<string> _asked = [];
    private readonly string _site = $"http://127.0.0.1:{FreePort()}/";
    private Task _serving = Task.CompletedTask;

    public Task InitializeAsync()
    {
        _server.Prefixes.Add(_site);
        _server.Start();
        _serving = ServeAsync();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _server.Stop();
        await _serving;
    }

    public void Dispose() => ((IDisposable)_server).Dispose();

    [Fact]
    public void A_dead_address_is_found_and_every_address_asked_once()
    {
        using var folder = new TestFolder();
        folder.Write("tree/a.md", $"See [one]({_site}fine), [one again]({_site}fine#part), [two]({_site}gone) and [three]({_site}closed).\n");
        string[] arguments = ["--root", Path.Combine(folder.Path, "tree"), "--online", "--cache", Path.Combine(folder.Path, "cache.json")];
        var found = Assert.Single(LinkCommand.Find(arguments));
        Assert.Equal(("a.md", 1, "EDU2403"), (found.File, found.Line, found.Rule));
        Assert.Equal(["GET /closed", "GET /gone", "HEAD /closed", "HEAD /fine", "HEAD /gone"], _asked.Order(StringComparer.Ordinal));

        Assert.Single(LinkCommand.Find(arguments));
        Assert.Equal(5, _asked.Count);
    }

    [Fact]
    public void Nothing_is_fetched_without_being_asked_for()
    {
        using var folder = new TestFolder();
        folder.Write("a.md", $"See [gone]({_site}gone).\n");
        Assert.Empty(LinkCommand.Find("--root", folder.Path));
        Assert.Empty(_asked);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (_server.IsListening)
            {
                var request = await _server.GetContextAsync();
                Assert.StartsWith("education-link-check/", request.Request.UserAgent, StringComparison.Ordinal);
                _asked.Add($"{request.Request.HttpMethod} {request.Request.Url?.AbsolutePath}");
                request.Response.StatusCode = request.Request.Url?.AbsolutePath switch { "/gone" => 404, "/closed" => 403, _ => 200 };
                request.Response.Close();
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
