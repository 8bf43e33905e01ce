using System.Text;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Parts;

/// <summary>Elements without content. The renderer would close them with a slash, which HTML does not ask for and checkers mark.</summary>
public static class VoidElement
{
    /// <summary>The element with its attributes, values encoded; an attribute whose value is null is left out.</summary>
    public static MarkupString Of(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var html = new StringBuilder("<").Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(attribute).Append("=\"").Append(Encode(value)).Append('"');
            }
        }

        return new MarkupString(html.Append('>').ToString());
    }

    private static string Encode(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
