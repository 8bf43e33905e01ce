using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>Pieces of schema.org data. Nothing is stated that the content does not hold: no reviewer, no date, no rating.</summary>
internal static class JsonLd
{
    /// <summary>Several things about one page as one document. The writer's default encoder escapes <c>&lt;</c>, so the text can stand in a page.</summary>
    public static string Document(params IReadOnlyList<JsonNode?> things) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([.. things.Where(t => t is not null)]),
    }.ToJsonString(JsonSerializerOptions.Default);

    /// <summary>The address by which others may name the page: absolute when the host is known, else from the site's root.</summary>
    public static string Url(Settings settings, string address) =>
        settings.BaseAddress.Length > 0 ? $"{settings.BaseAddress}/{address}" : $"{settings.LinkRoot}/{address}";

    /// <summary>The way to the page; null for pages without one.</summary>
    public static JsonNode? Breadcrumbs(Frame frame)
    {
        if (frame.Crumbs.Count == 0)
        {
            return null;
        }

        var items = frame.Crumbs.Select((crumb, i) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = crumb.Title,
            ["item"] = Url(frame.Settings, crumb.Address ?? frame.Address),
        });
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. items]) };
    }

    /// <summary>A list of words.</summary>
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(w => (JsonNode)w)]);
}
