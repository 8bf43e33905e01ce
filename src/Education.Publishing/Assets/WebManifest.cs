using System.Text;
using System.Text.Json.Nodes;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.Assets;

/// <summary>What a phone needs to put the site on its home screen. The name shown is neutral: no health word on a shared screen beyond the site's own title.</summary>
internal static class WebManifest
{
    public static byte[] Of(Settings settings, IReadOnlyDictionary<string, AssetLink> assets)
    {
        var icons = assets
            .Where(a => a.Key.StartsWith("icon", StringComparison.Ordinal))
            .OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => (JsonNode)new JsonObject
            {
                ["src"] = "../" + a.Value.Path,
                ["sizes"] = "any",
                ["type"] = "image/svg+xml",
                ["purpose"] = a.Key.Contains("maskable", StringComparison.Ordinal) ? "maskable" : "any",
            });
        var manifest = new JsonObject
        {
            ["name"] = settings.SiteTitle,
            ["short_name"] = settings.SiteTitle,
            ["description"] = settings.Description,
            ["lang"] = settings.Languages[0].Tag,
            ["start_url"] = $"../{Address.Home(settings.Languages[0])}",
            ["scope"] = "../",
            ["display"] = "minimal-ui",
            ["background_color"] = "#fbf7f0",
            ["theme_color"] = "#fbf7f0",
            ["icons"] = new JsonArray([.. icons]),
        };
        return Encoding.UTF8.GetBytes(manifest.ToJsonString());
    }
}
