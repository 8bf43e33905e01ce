using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Layouts;

/// <summary>Parts that are the same on every page of a language, such as header and footer: printed once, then used again as ready HTML.
/// Addresses in it still start with the mark of the root, so that they fit a page at any depth. Safe to use from several threads.</summary>
/// <param name="print">Turns markup into HTML with its marks.</param>
public sealed class SharedParts(Func<RenderFragment, string> print)
{
    private readonly ConcurrentDictionary<object, string> _ready = new(ReferenceEqualityComparer.Instance);

    /// <summary>The part as ready HTML.</summary>
    /// <param name="key">The same object for the same part.</param>
    /// <param name="markup">What it says; it must not depend on the page.</param>
    public MarkupString Of(object key, RenderFragment markup) =>
        new(_ready.TryGetValue(key, out string? ready) ? ready : _ready.GetOrAdd(key, print(markup)));
}
