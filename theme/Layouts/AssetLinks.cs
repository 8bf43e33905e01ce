
namespace Education.Theme.Layouts;

/// <summary>The published assets by the names that the theme knows them by: <c>site.css</c>, <c>site.js</c>, <c>icon.svg</c>, <c>manifest.webmanifest</c>.</summary>
public sealed class AssetLinks(IReadOnlyDictionary<string, AssetLink> byName)
{
    private readonly Dictionary<string, AssetLink> _byName = byName.ToDictionary(StringComparer.Ordinal);

    /// <summary>The asset, or null when the site has none of this name.</summary>
    public AssetLink? Find(string name) => _byName.GetValueOrDefault(name);
}
