using System.Globalization;
using Education.Lessons;
using Education.Lessons.Links;
using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>The HTML around the words of a link.</summary>
internal static class LinkTag
{
    public const string Close = "</a>";

    /// <summary>Writes the tag before the words. False, and nothing written, for a target that cannot be shown safely: the words stand as plain text.</summary>
    public static bool Open(HtmlText html, LinkTarget link, PageDraft page) => link.Kind switch
    {
        LinkKind.File => File(html, link),
        LinkKind.Anchor => Tag(html, "<a href=\"#", link.Fragment, "\">"),
        LinkKind.Term => Term(html, link.Path, page.Language),
        LinkKind.Worksheet => OnSite(html, Address.Worksheet(page.Language, new WorksheetId(link.Path))),
        LinkKind.HelpNumbers => OnSite(html, Address.HelpNumbers(page.Language)),
        LinkKind.Web => Tag(html, "<a href=\"", link.Written, "\" rel=\"external noopener\">"),
        LinkKind.Contact => Tag(html, "<a href=\"", link.Written, "\">"),
        LinkKind.Reference or LinkKind.Image or LinkKind.Refused => false,
    };

    /// <summary>Writes the small number of a citation; nothing when the page does not list the work.</summary>
    public static void Cite(HtmlText html, LinkTarget link, PageDraft page)
    {
        if (page.NumberOf(link.Path) is { } number)
        {
            Tag(html, "<sup class=\"cite\"><a href=\"#ref-", link.Path, "\">");
            html.Append(number.ToString(CultureInfo.InvariantCulture)).Append("</a></sup>");
        }
    }

    private static bool File(HtmlText html, LinkTarget link)
    {
        var address = new PageAddress(link.Path);
        if (!address.IsPage)
        {
            return false;
        }

        address.AppendTo(html.Append("<a href=\"").Append([Address.RootMark]));
        return Tag(html, link.Fragment.Length > 0 ? "#" : "", link.Fragment, "\">");
    }

    private static bool OnSite(HtmlText html, string address) => Tag(html.Append("<a href=\"").Append([Address.RootMark]), "", address, "\">");

    private static bool Term(HtmlText html, string term, Language language)
    {
        Tag(html.Append("<a class=\"term\" href=\"").Append([Address.RootMark]), "", Address.Term(language, new TermId(term)), "\"");
        return Tag(html, " data-term=\"", term, "\">");
    }

    private static bool Tag(HtmlText html, string before, ReadOnlySpan<char> text, string after)
    {
        html.Append(before).AppendSafe(text).Append(after);
        return true;
    }
}
