namespace Education.Theme;

/// <summary>A file that browsers load.</summary>
/// <param name="Path">From the theme's folder, with forward slashes: <c>Styles/20-page.css</c>.</param>
/// <param name="Bytes">As in the source tree.</param>
public sealed record ThemeFile(string Path, ReadOnlyMemory<byte> Bytes);
