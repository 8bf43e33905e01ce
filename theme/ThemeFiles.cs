using System.Reflection;

namespace Education.Theme;

/// <summary>The style sheets, scripts and icons of the theme.</summary>
public static class ThemeFiles
{
    /// <summary>Every file, sorted by path in ordinal order.</summary>
    public static IReadOnlyList<ThemeFile> Read()
    {
        var assembly = typeof(ThemeFiles).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Select(name => new ThemeFile(name.Replace('\\', '/'), Bytes(assembly, name)))
            .Where(file => file.Path.Contains('/', StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme lacks {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
