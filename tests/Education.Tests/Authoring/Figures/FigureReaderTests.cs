using Education.Authoring.Figures;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Figure = Education.Lessons.Figures.Figure;

namespace Education.Tests.Authoring.Figures;

public sealed class FigureReaderTests
{
    private const string Words = "<title id=\"a-title\">T</title><desc id=\"a-desc\">D</desc>";

    [Fact]
    public void A_figure_is_kept_without_what_nobody_sees()
    {
        var draft = FigureReader.Read(Files.Of("content/figures/a.svg", $"""
            <?xml version="1.0"?>
            <!-- drawn by hand -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80.5">
              {Words}
              <g class="f-warm f-line">
                <path d="M0 0H9"></path>
              </g>
              <text>5 &lt; 6 &amp; <tspan>“7”</tspan></text>
            </svg>
            """));
        Assert.Equal("", Files.Told(draft.Findings));
        Assert.Equal(
            new Figure(new("a"), "content/figures/a.svg", "T", "D", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80.5\">{Words}<g class=\"f-warm f-line\"><path d=\"M0 0H9\"></path></g><text>5 &lt; 6 &amp; <tspan>“7”</tspan></text></svg>", 120, 80.5),
            draft.Value);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "EDU2102 2,2 ‘script’ is not allowed in a figure. Take it out, or draw it with shapes.")]
    [InlineData("<foreignObject><p/></foreignObject>", "EDU2102 2,2 ‘foreignObject’ is not allowed in a figure. Take it out, or draw it with shapes.")]
    [InlineData("<pth d=\"M0 0\"/>", "EDU2102 2,2 ‘pth’ is not allowed in a figure. Did you mean ‘path’?")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", "EDU2102 2,2 ‘x:script’ is not allowed in a figure. Take it out, or draw it with shapes.")]
    [InlineData("<g onclick=\"alert(1)\"/>", "EDU2103 2,4 ‘onclick’ is not allowed in a figure. Take it out.")]
    [InlineData("<g style=\"fill:red\"/>", "EDU2103 2,4 ‘style’ is not allowed in a figure. Take it out.")]
    [InlineData("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a-title\"/>", "EDU2103 2,6 ‘xmlns:xlink’ is not allowed in a figure. Take it out.\nEDU2103 2,49 ‘xlink:href’ is not allowed in a figure. Write ‘href’.")]
    [InlineData("<g class=\"f-warm red\"/>", "EDU2104 2,4 ‘red’ is not a class that the theme colours. Use one of: f-cool, f-cool-soft, f-gold, f-gold-soft, f-grey-soft, f-ink, f-line, f-paper, f-skin-1, f-skin-2, f-skin-3, f-skin-4, f-stroke-cool, f-stroke-gold, f-stroke-warm, f-text, f-text-on, f-text-small, f-thin, f-warm, f-warm-soft.")]
    [InlineData("<g id=\"bell\"/>", "EDU2105 2,4 ‘bell’ could meet the same id in another figure. Write ‘a-bell’, here and where it is used.")]
    [InlineData("<g id=\"a-title\"/>", "EDU2105 2,4 ‘a-title’ stands here a second time. Give this part another id.")]
    [InlineData("<use href=\"#a-titel\"/>", "EDU2108 2,6 No part of the figure has the id ‘a-titel’. Did you mean ‘a-title’?")]
    [InlineData("<use href=\"other.svg#a\"/>", "EDU2108 2,6 ‘other.svg#a’ leads out of the figure. Use parts of the figure only, such as ‘#a-part’.")]
    [InlineData("<g fill=\"url(//evil.example/x)\"/>", "EDU2108 2,4 ‘url(//evil.example/x)’ may lead out of the figure. Use parts of the figure only, such as ‘#a-part’.")]
    [InlineData("<g fill=\"\\75rl(x)\"/>", "EDU2108 2,4 ‘\\75rl(x)’ may lead out of the figure. Use parts of the figure only, such as ‘#a-part’.")]
    [InlineData("<text>&#xE000;</text>", "EDU1005 2,7 A private character, which other devices cannot show, (U+E000) stands here. Delete it and type the text again.")]
    [InlineData("<g>", "EDU2101 3,3 ")]
    [InlineData("&bomb;", "EDU2101 2,2 ")]
    public void What_may_not_stand_in_a_figure_is_told_at_its_place(string inner, string told) => Assert.StartsWith(told, Told($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{Words}\n{inner}\n</svg>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>", "EDU2101 2,1 The line ‘<!DOCTYPE …>’ is not needed and not allowed. Take it out.")]
    [InlineData("<svg viewBox=\"0 0 9 9\"/>", "EDU2101 1,2 The file starts with ‘svg’. Start it with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"…\">.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 9\"><title>T</title><desc>D</desc></svg>", "EDU2107 1,41 ‘0 0 0 9’ is not a viewBox. Write four numbers: left, top, width and height, such as ‘0 0 360 480’.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>", "EDU2106 1,1 ‘title’ is missing. Add <title id=\"a-title\">…</title> right below <svg>, with what the picture tells in words.\nEDU2106 1,1 ‘desc’ is missing.")]
    public void A_figure_as_a_whole_is_checked(string svg, string told) => Assert.StartsWith(told, Told(svg), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_allowed_never_reaches_the_page()
    {
        var draft = FigureReader.Read(Files.Of("content/figures/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"x()\">{Words}<script>y()</script><script/><g><image href=\"z.png\"/></g><g style=\"fill:red\"/></svg>"));
        Assert.Equal($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{Words}<g></g><g/></svg>", draft.Value?.Markup);
    }

    [Fact]
    public void Deep_and_long_figures_end_in_a_finding()
    {
        Assert.Contains("EDU2109", Told($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{string.Concat(Enumerable.Repeat("<g>", 20_000))}"), StringComparison.Ordinal);
        Assert.Contains("EDU2109", Told($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{string.Concat(Enumerable.Repeat("<g/>", 6_000))}</svg>"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll<string>(text =>
        Told(text).Length > 0 && Told($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{text}</svg>").Length > 0).QuickCheckThrowOnFailure();

    private static string Told(string svg) => Files.Told(FigureReader.Read(Files.Of("content/figures/a.svg", svg)).Findings);
}
