using Microsoft.Playwright;

namespace Education.Browser.Tests;

/// <summary>A screen: width in CSS pixels, and light or dark.</summary>
public sealed record Look(int Width, ColorScheme Colours)
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new(360, ColorScheme.Light),
        new(360, ColorScheme.Dark),
        new(1280, ColorScheme.Light),
        new(1280, ColorScheme.Dark),
    ];
}
