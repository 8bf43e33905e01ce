using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Education.Publishing;

/// <summary>Renders pages for one thread. The renderer keeps every page it has made, so it is made anew every 50 pages.</summary>
public sealed class Press : IDisposable
{
    // 204 µs a page when the renderer is never disposed, 45 µs when it is: see docs/speed.md.
    private const int PagesPerRenderer = 50;

    private readonly ServiceProvider _services = new ServiceCollection()
        // Pages are UTF-8: only what HTML needs is written as a code.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();
    private HtmlRenderer? _renderer;
    private int _pages;

    /// <summary>A whole document as UTF-8.</summary>
    /// <param name="parameters">By name, as the component declares them.</param>
    public ReadOnlyMemory<byte> Page<TPage>(IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        if (_renderer is null || ++_pages > PagesPerRenderer)
        {
            _renderer?.Dispose();
            _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
            _pages = 1;
        }

        var renderer = _renderer;
        // Pages load nothing while they render, so the task is always finished when it comes back.
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            var root = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            root.WriteHtmlTo(text);
            return Utf8(text.GetStringBuilder());
        }).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer?.Dispose();
        _services.Dispose();
    }

    private static ReadOnlyMemory<byte> Utf8(StringBuilder text)
    {
        text.Replace("\r\n", "\n");
        int size = 0;
        foreach (var chunk in text.GetChunks())
        {
            size += Encoding.UTF8.GetMaxByteCount(chunk.Length);
        }

        var bytes = new byte[size];
        var encoder = Encoding.UTF8.GetEncoder();
        int used = 0;
        foreach (var chunk in text.GetChunks())
        {
            used += encoder.GetBytes(chunk.Span, bytes.AsSpan(used), flush: false);
        }

        used += encoder.GetBytes([], bytes.AsSpan(used), flush: true);
        return bytes.AsMemory(0, used);
    }
}
