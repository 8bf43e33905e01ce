using System.Text.Json;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>What search engines are told of a page that is no lesson.</summary>
internal static class PageData
{
    public static void Write(Utf8JsonWriter json, Frame frame)
    {
        Start(json, frame, frame.PageType is "help" ? "MedicalWebPage"u8 : "WebPage"u8);
        json.WriteEndObject();
    }

    /// <summary>Begins a page with what every page has.</summary>
    public static void Start(Utf8JsonWriter json, Frame frame, ReadOnlySpan<byte> type)
    {
        JsonLd.Start(json, type);
        json.WriteString("url"u8, JsonLd.Url(frame.Settings, frame.Address));
        json.WriteString("name"u8, frame.Title);
        json.WriteString("description"u8, frame.Description);
        json.WriteString("inLanguage"u8, frame.Shelf.Language.Tag);
        json.WriteBoolean("isAccessibleForFree"u8, true);
    }
}
