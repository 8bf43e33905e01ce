using System.Globalization;
using Education.Lessons;
using Education.Lessons.Links;
using Education.Lessons.Site;

namespace Education.Authoring.Lessons;

/// <summary>The HTML around the words of a link. A target that cannot be shown safely gives no tag, so that the words stand as plain text.</summary>
internal static class LinkTag
{
    public static (string Open, string Close) Of(Link link, PageDraft page) => link.Kind switch
    {
        LinkKind.File => ContentPlace.AddressOf(link.Path) is { } address
            ? Anchor(Root(address) + (link.Fragment.Length > 0 ? "#" + link.Fragment : ""))
            : ("", ""),
        LinkKind.Anchor => Anchor("#" + link.Fragment),
        LinkKind.Term => ($"<a class=\"term\" href=\"{Text.Html(Root(Address.Term(page.Language, new TermId(link.Path))))}\" data-term=\"{Text.Html(link.Path)}\">", "</a>"),
        LinkKind.Worksheet => Anchor(Root(Address.Worksheet(page.Language, new WorksheetId(link.Path)))),
        LinkKind.Web => ($"<a href=\"{Text.Html(link.Target)}\" rel=\"external noopener\">", "</a>"),
        LinkKind.Contact => Anchor(link.Target),
        LinkKind.Reference or LinkKind.Image or LinkKind.Refused => ("", ""),
    };

    /// <summary>The small number of a citation; nothing when the page does not list the work.</summary>
    public static string Citation(Link link, PageDraft page) => page.NumberOf(link.Path) is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"<sup class=\"cite\"><a href=\"#ref-{Text.Html(link.Path)}\">{number}</a></sup>")
        : "";

    private static (string, string) Anchor(string href) => ($"<a href=\"{Text.Html(href)}\">", "</a>");

    private static string Root(string address) => Address.RootMark + address;
}
