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
    // One buffer for all pages of the thread: a fresh one for each would land among the large objects, which cost a full collection.
    private readonly MemoryStream _bytes = new();
    private readonly StreamWriter _text;
    private HtmlRenderer? _renderer;
    private int _pages;

    /// <summary>A press that has made no page yet.</summary>
    public Press() => _text = new StreamWriter(_bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

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
            var root = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            _bytes.SetLength(0);
            root.WriteHtmlTo(_text);
            await _text.FlushAsync();
            return WithLineFeeds(_bytes.ToArray());
        }).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer?.Dispose();
        _services.Dispose();
        _text.Dispose();
    }

    // Components compiled on Windows hold the line ends of that system.
    private static ReadOnlyMemory<byte> WithLineFeeds(byte[] page)
    {
        if (!page.AsSpan().Contains((byte)'\r'))
        {
            return page;
        }

        int kept = 0;
        for (int i = 0; i < page.Length; i++)
        {
            if (page[i] != '\r' || i + 1 == page.Length || page[i + 1] != '\n')
            {
                page[kept++] = page[i];
            }
        }

        return page.AsMemory(0, kept);
    }
}
