using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Education.Cli.Preview;

/// <summary>Kestrel on loopback, for one author on one machine.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int LongestRequestLine = 2048;

    private readonly WebApplication _app;
    private readonly PreviewPages _pages;

    private PreviewServer(WebApplication app, PreviewPages pages) => (_app, _pages) = (app, pages);

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() + "/";

    public static async Task<PreviewServer> StartAsync(PreviewDesk desk, int port, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        });
        var app = builder.Build();
        var pages = new PreviewPages(desk);
        app.Use(RefuseStrangersAsync);
        app.MapGet("/_preview/events", pages.EventsAsync);
        app.MapGet("/_preview/page.json", pages.FindingsAsync);
        app.MapGet("/_preview/{name}", PreviewPages.AssetAsync);
        app.MapFallback("{*path}", pages.PageAsync);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException)
        {
            throw new UsageException($"Port {port} is taken. Choose another one with --port, or 0 for any free one.");
        }

        return new PreviewServer(app, pages);
    }

    /// <summary>Runs until it is cancelled or the terminal asks it to stop.</summary>
    public Task WaitAsync(CancellationToken cancel) => _app.WaitForShutdownAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _pages.Dispose();
    }

    private static Task RefuseStrangersAsync(HttpContext http, RequestDelegate next)
    {
        var refusal = RequestGuard.Judge(http.Request);
        if (refusal == HttpStatusCode.OK)
        {
            return next(http);
        }

        http.Response.StatusCode = (int)refusal;
        return Task.CompletedTask;
    }
}
