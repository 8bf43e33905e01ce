using System.Text.Json.Nodes;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>What search engines are told of a page that is no lesson.</summary>
internal static class PageData
{
    public static string Of(Frame frame) => JsonLd.Document(WebPage(frame, frame.PageType is "help" ? "MedicalWebPage" : "WebPage"), JsonLd.Breadcrumbs(frame));

    public static JsonObject WebPage(Frame frame, string type) => new()
    {
        ["@type"] = type,
        ["url"] = JsonLd.Url(frame.Settings, frame.Address),
        ["name"] = frame.Title,
        ["description"] = frame.Description,
        ["inLanguage"] = frame.Shelf.Language.Tag,
        ["isAccessibleForFree"] = true,
    };
}
