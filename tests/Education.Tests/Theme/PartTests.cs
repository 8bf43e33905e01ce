using Education.Lessons.Site;
using Education.Theme.Layouts;
using Education.Theme.Parts;
using Xunit;

namespace Education.Tests.Theme;

public sealed class PartTests
{
    [Theory]
    [InlineData("<p>One.</p>", "One.")]
    [InlineData("One.", "One.")]
    [InlineData("<p>One.</p><p>Two.</p>", "<p>One.</p><p>Two.</p>")]
    public void Only_a_single_paragraph_loses_its_tags(string html, string inline) => Assert.Equal(inline, InlineHtml.Of(html));

    [Theory]
    [InlineData("116 123", "<a class=\"dial\" href=\"tel:116123\">116&nbsp;123</a>")]
    [InlineData("1-800-273", "<a class=\"dial\" href=\"tel:1800273\">1&#8209;800&#8209;273</a>")]
    [InlineData("999 or 112", "<a class=\"dial\" href=\"tel:999\">999</a> or <a class=\"dial\" href=\"tel:112\">112</a>")]
    [InlineData("<b>'x'", "&lt;b&gt;&#x27;x&#x27;")]
    public void Only_numbers_become_links(string text, string html) => Assert.Equal(html, Dial.Html(text).Value);

    [Fact]
    public void The_number_of_a_source_stays_with_its_sentence_and_links_count_from_the_page()
    {
        var frame = SampleSite.Frame("en/help/", "help", "x");
        string page = PageHtml.Of(new Document { Frame = frame, Content = main => main.AddContent(0, Frame.Html("Real. <sup class=\"cite\">1</sup> <a href=\"\uE000en/\">x</a>")) });
        Assert.Contains("Real.\u00A0<sup class=\"cite\">1</sup> <a href=\"../../en/\">x</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_follow_the_words_of_the_language()
    {
        var german = new UiText(new Dictionary<UiKey, string>
        {
            [UiKey.MonthNames] = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            [UiKey.DateOrder] = "{day}. {month} {year}",
        });
        Assert.Equal("3. März 2027", DateWords.In(german, new DateOnly(2027, 3, 3)));
        Assert.Equal("2027-03-03", DateWords.In(UiText.Empty, new DateOnly(2027, 3, 3)));
    }
}
