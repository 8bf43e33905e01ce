using System.Globalization;
using System.Text;
using Education.Lessons;
using Education.Lessons.Links;
using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>The HTML around the words of a link.</summary>
internal static class LinkTag
{
    public const string Close = "</a>";

    /// <summary>Writes the tag before the words. False, and nothing written, for a target that cannot be shown safely: the words stand as plain text.</summary>
    public static bool Open(StringBuilder html, LinkTarget link, PageDraft page) => link.Kind switch
    {
        LinkKind.File => ContentPlace.AddressOf(link.Path) is { } address && OnSite(html, address, link.Fragment),
        LinkKind.Anchor => Tag(html, "<a href=\"#", link.Fragment, "\">"),
        LinkKind.Term => Term(html, link.Path, page.Language),
        LinkKind.Worksheet => OnSite(html, Address.Worksheet(page.Language, new WorksheetId(link.Path)), ""),
        LinkKind.Web => Tag(html, "<a href=\"", link.Written, "\" rel=\"external noopener\">"),
        LinkKind.Contact => Tag(html, "<a href=\"", link.Written, "\">"),
        LinkKind.Reference or LinkKind.Image or LinkKind.Refused => false,
    };

    /// <summary>The small number of a citation; nothing when the page does not list the work.</summary>
    public static string Citation(LinkTarget link, PageDraft page) => page.NumberOf(link.Path) is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"<sup class=\"cite\"><a href=\"#ref-{Text.Html(link.Path)}\">{number}</a></sup>")
        : "";

    private static bool OnSite(StringBuilder html, string address, string fragment)
    {
        Text.AppendHtml(html.Append("<a href=\"").Append(Address.RootMark), address);
        return Tag(html, fragment.Length > 0 ? "#" : "", fragment, "\">");
    }

    private static bool Term(StringBuilder html, string term, Language language)
    {
        Tag(html.Append("<a class=\"term\" href=\"").Append(Address.RootMark), "", Address.Term(language, new TermId(term)), "\"");
        return Tag(html, " data-term=\"", term, "\">");
    }

    private static bool Tag(StringBuilder html, string before, string text, string after)
    {
        Text.AppendHtml(html.Append(before), text).Append(after);
        return true;
    }
}
