using System.Text.Encodings.Web;
using System.Text.Unicode;
using Education.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Education.Tests.Theme;

public sealed class PrintingTests
{
    [Fact]
    public void Words_of_any_length_are_encoded_whole()
    {
        string words = string.Concat(Enumerable.Range(0, 300).Select(i => new string('x', i % 7) + "😀<b>&'ñ"));
        Assert.Contains(HtmlEncoder.Create(UnicodeRanges.All).Encode(words), Page("en/x/", main => main.AddContent(0, words)), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_another_system_become_line_feeds_and_nothing_else_is_lost() =>
        Assert.Contains("a\nb\rc\n</main>", Page("en/x/", main => main.AddMarkupContent(0, "a\r\nb\rc\r\n")).Replace("\n    </main>", "</main>", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void An_attribute_without_a_value_stands_alone_and_a_missing_one_is_left_out() =>
        Assert.Contains("<a title=\"\" hidden>", Page("en/x/", main =>
        {
            main.OpenElement(0, "a");
            main.AddAttribute(1, "title", "");
            main.AddAttribute(2, "hidden", true);
            main.AddAttribute(3, "open", false);
            main.AddAttribute(4, "lang", (string?)null);
            main.CloseElement();
        }), StringComparison.Ordinal);

    [Theory]
    [InlineData("en/", "../en/help/")]
    [InlineData("en/lessons/x/", "../../../en/help/")]
    [InlineData("", "./en/help/")]
    public void A_part_printed_once_fits_a_page_at_any_depth(string address, string link)
    {
        int printed = 0;
        var shared = new SharedParts(_ =>
        {
            printed++;
            return $"<a href=\"{Frame.To("en/help/")}\">";
        });
        string page = Page(address, main =>
        {
            main.AddContent(0, shared.Of(typeof(SharedParts), _ => { }));
            main.AddContent(1, shared.Of(typeof(SharedParts), _ => { }));
        });
        Assert.Equal(1, printed);
        Assert.Contains($"<a href=\"{link}\"><a href=\"{link}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Page("en/x/", main =>
        {
            main.OpenComponent<DynamicComponent>(0);
            main.CloseComponent();
        }));

    private static string Page(string address, RenderFragment content) =>
        PageHtml.Of(new Document { Frame = SampleSite.Frame(address, "page", "x"), Content = content });
}
