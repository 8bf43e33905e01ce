using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Parts;

/// <summary>Elements without content. The printer would close them with a slash, which HTML does not ask for and checkers mark.</summary>
public static class VoidElement
{
    /// <summary>The element with its attributes, values encoded; an attribute whose value is null is left out.</summary>
    public static MarkupString Of(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var html = new DefaultInterpolatedStringHandler(0, 0);
        html.AppendLiteral("<");
        html.AppendLiteral(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                html.AppendLiteral(" ");
                html.AppendLiteral(attribute);
                html.AppendLiteral("=\"");
                html.AppendLiteral(Encode(value));
                html.AppendLiteral("\"");
            }
        }

        html.AppendLiteral(">");
        return new MarkupString(html.ToStringAndClear());
    }

    private static string Encode(string value) => value.AsSpan().IndexOfAny('&', '"', '<') < 0 ? value : value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
