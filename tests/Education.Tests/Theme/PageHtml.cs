using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Education.Publishing;
using Education.Theme.Layouts;

namespace Education.Tests.Theme;

/// <summary>Prints pages as a build does.</summary>
internal static class PageHtml
{
    public static string Of(Framed page)
    {
        using var press = new Press();
        return Encoding.UTF8.GetString(press.Page(page).Span);
    }

    public static IDocument Parse(Framed page) => new HtmlParser().ParseDocument(Of(page));
}
