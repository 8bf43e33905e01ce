using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Education.Publishing.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace Education.Browser.Tests;

/// <summary>The real site, built by the real program into a folder of its own and served with the headers a host would send.</summary>
public sealed partial class BuiltSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("education-site-").FullName;
    private WebApplication? _host;
    private IPlaywright? _playwright;

    public string Output => Path.Combine(_folder, "site");

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Every page: its address from the root and its kind.</summary>
    public IReadOnlyList<SitePage> Pages { get; private set; } = [];

    /// <summary>One page of each kind, lessons by the one with the most to show.</summary>
    public IEnumerable<SitePage> OneOfEachKind => Pages.GroupBy(p => p.Kind, StringComparer.Ordinal).Select(g => g.MaxBy(p => p.Bytes)).OfType<SitePage>();

    public async Task InitializeAsync()
    {
        await BuildAsync();
        Pages = [.. Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(PageOf)];
        _host = await ServeAsync(Output);
        Address = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() + "/";
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh browser profile.</summary>
    public Task<IBrowserContext> ProfileAsync(Look look) => Browser.NewContextAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = look.Width, Height = 900 },
        ColorScheme = look.Colours,
        ReducedMotion = ReducedMotion.Reduce,
        ServiceWorkers = ServiceWorkerPolicy.Block,
    });

    /// <summary>A first visit of the home page, with the site kept on the device.</summary>
    public async Task<IPage> VisitAsync(IBrowserContext profile)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(Address + "en/");
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(r => r.active.state === 'activated' || new Promise(done => r.active.addEventListener('statechange', done)))");
        return page;
    }

    private async Task BuildAsync()
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "education.dll"), "build", "--root", RepositoryRoot(), "--output", Output },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException("The build did not start.");
        string said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, said);
    }

    private SitePage PageOf(string file)
    {
        string html = File.ReadAllText(file);
        string address = Path.GetRelativePath(Output, file).Replace('\\', '/');
        address = address.EndsWith("index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
        return new SitePage(address, Kind().Match(html).Groups[1].Value, html.Length);
    }

    private static async Task<WebApplication> ServeAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var types = new FileExtensionContentTypeProvider { Mappings = { [".webmanifest"] = "application/manifest+json" } };
        var files = new PhysicalFileProvider(folder);
        app.Use((http, next) =>
        {
            foreach (var (name, value) in SecurityPolicy.Headers)
            {
                http.Response.Headers[name] = value;
            }

            return next(http);
        });
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = types });
        app.Run(http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.SendFileAsync(Path.Combine(folder, "404.html"));
        });
        await app.StartAsync();
        return app;
    }

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile) ?? "", "..", ".."));

    [GeneratedRegex("data-page-type=\"([^\"]+)\"")]
    private static partial Regex Kind();
}
