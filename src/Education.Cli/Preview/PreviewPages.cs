using System.Globalization;
using System.Net.Mime;
using Education.Publishing;
using Education.Publishing.Hosts;
using Microsoft.AspNetCore.Http;

namespace Education.Cli.Preview;

/// <summary>Answers requests from the newest reading of the project.</summary>
internal sealed class PreviewPages(PreviewDesk desk) : IDisposable
{
    private readonly Press _press = new();
    private readonly Lock _pressLock = new();

    /// <summary>A page or asset as the host would send it, pages with the panel added.</summary>
    public Task PageAsync(HttpContext http)
    {
        var site = desk.Current;
        string path = http.Request.Path.Value ?? "/";
        if (site.Find(path) is { } artifact)
        {
            return SendAsync(http, artifact, StatusCodes.Status200OK);
        }

        if (!path.EndsWith('/') && site.Find(path + "/") is not null)
        {
            http.Response.Redirect(path + "/");
            return Task.CompletedTask;
        }

        return site.Find("/404.html") is { } missing
            ? SendAsync(http, missing, StatusCodes.Status404NotFound)
            : Task.FromResult(http.Response.StatusCode = StatusCodes.Status404NotFound);
    }

    /// <summary>Tells an open page when there is something new. One event is enough: the page then loads anew.</summary>
    public async Task EventsAsync(HttpContext http)
    {
        Head(http, "text/event-stream");
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            int generation = await desk.NewerThanAsync(desk.Current.Generation, http.RequestAborted);
            await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {generation}\n\n"), http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    /// <summary>Findings and reading level of one page, for the panel.</summary>
    public Task FindingsAsync(HttpContext http)
    {
        Head(http, MediaTypeNames.Application.Json);
        var site = desk.Current;
        string source = site.Find(http.Request.Query["path"].ToString())?.Source ?? "";
        return http.Response.WriteAsync(PanelData.Of(site, source), http.RequestAborted);
    }

    /// <summary>The panel's own script and style.</summary>
    public static async Task AssetAsync(HttpContext http, string name)
    {
        Head(http, MediaType.Of(name));
        await using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream($"preview/{name}");
        if (stream is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await stream.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary>Ends the renderer.</summary>
    public void Dispose() => _press.Dispose();

    private async Task SendAsync(HttpContext http, Artifact artifact, int status)
    {
        string type = MediaType.Of(artifact.Path);
        byte[] bytes;
        lock (_pressLock)
        {
            // A copy: the press's own bytes hold only until it makes the next page.
            var made = artifact.Make(_press);
            bytes = type.StartsWith("text/html", StringComparison.Ordinal) ? Panel.Into(made.Span) : made.ToArray();
        }

        Head(http, type);
        http.Response.StatusCode = status;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }

    private static void Head(HttpContext http, string type)
    {
        http.Response.ContentType = type;
        foreach (var (name, value) in SecurityPolicy.Headers)
        {
            http.Response.Headers[name] = value;
        }

        http.Response.Headers.CacheControl = "no-store";
    }
}
