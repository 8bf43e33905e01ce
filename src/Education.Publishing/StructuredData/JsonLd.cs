using System.Text.Json;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>Pieces of schema.org data. Nothing is stated that the content does not hold: no reviewer, no date, no rating.</summary>
internal static class JsonLd
{
    /// <summary>Everything about one page as one document. The writer's default encoder escapes <c>&lt;</c>, so the text can stand in a page.</summary>
    public static void Document(Utf8JsonWriter json, Frame frame, PageFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        facts(json, frame);
        Breadcrumbs(json, frame);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The address by which others may name the page: absolute when the host is known, else from the site's root.</summary>
    public static string Url(Settings settings, string address) =>
        settings.BaseAddress.Length > 0 ? $"{settings.BaseAddress}/{address}" : $"{settings.LinkRoot}/{address}";

    /// <summary>Begins a thing.</summary>
    public static void Start(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
    }

    /// <summary>Begins a thing that is a property of another.</summary>
    public static void Start(Utf8JsonWriter json, ReadOnlySpan<byte> property, ReadOnlySpan<byte> type)
    {
        json.WritePropertyName(property);
        Start(json, type);
    }

    // The way to the page; pages without one have none.
    private static void Breadcrumbs(Utf8JsonWriter json, Frame frame)
    {
        if (frame.Crumbs.Count == 0)
        {
            return;
        }

        Start(json, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        for (int i = 0; i < frame.Crumbs.Count; i++)
        {
            var crumb = frame.Crumbs[i];
            Start(json, "ListItem"u8);
            json.WriteNumber("position"u8, i + 1);
            json.WriteString("name"u8, crumb.Title);
            json.WriteString("item"u8, Url(frame.Settings, crumb.Address ?? frame.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
