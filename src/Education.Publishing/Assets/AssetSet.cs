using System.Security.Cryptography;
using Education.Search;
using Education.Theme;
using Education.Theme.Layouts;

namespace Education.Publishing.Assets;

/// <summary>The files that browsers load besides pages: bundled, and named after the hash of their bytes, so that they can be kept for ever.</summary>
public sealed class AssetSet
{
    private const string SearchName = "search.js";

    private AssetSet(IReadOnlyList<Artifact> artifacts, AssetLinks links)
    {
        Artifacts = artifacts;
        Links = links;
    }

    /// <summary>The files, sorted by name.</summary>
    public IReadOnlyList<Artifact> Artifacts { get; }

    /// <summary>Where pages find them.</summary>
    public AssetLinks Links { get; }

    /// <summary>Bundles the theme's files: all of <c>Styles</c> into <c>site.css</c>, each folder of <c>Scripts</c> into one file of its name, the search into <c>search-en.js</c> and its like.</summary>
    public static AssetSet Of(IEnumerable<ThemeFile> files, Education.Lessons.Site.Settings settings)
    {
        var named = Bundle.All(files).ToDictionary(b => b.Name, b => b.Bytes, StringComparer.Ordinal);
        // The search script is joined by the library that knows its parts: one for each language.
        if (named.Remove(SearchName))
        {
            settings.Languages.ToList().ForEach(one => named[$"search-{one}.js"] = SearchScript.For(one.Tag));
        }

        var artifacts = new List<Artifact>();
        var links = new Dictionary<string, AssetLink>(StringComparer.Ordinal);
        foreach (var (name, bytes) in named.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            Add(name, bytes, artifacts, links);
        }

        Add("manifest.webmanifest", WebManifest.Of(settings, links), artifacts, links);
        links["feed.xml"] = new AssetLink("feed.xml", "");
        return new AssetSet(artifacts, new AssetLinks(links));
    }

    private static void Add(string name, ReadOnlyMemory<byte> bytes, List<Artifact> artifacts, Dictionary<string, AssetLink> links)
    {
        int dot = name.LastIndexOf('.');
        string path = $"assets/{name[..dot]}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16]}{name[dot..]}";
        artifacts.Add(Artifact.OfSite(path, bytes));
        links[name] = new AssetLink(path, "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes.Span)));
    }
}
