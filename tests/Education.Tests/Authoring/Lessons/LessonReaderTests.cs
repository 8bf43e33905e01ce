using Education.Lessons.Blocks;
using Education.Lessons.Links;
using Education.Lessons.Site;
using Xunit;

namespace Education.Tests.Authoring.Lessons;

/// <summary>Markdown in, our own blocks out, each with the lines it came from.</summary>
public sealed class LessonReaderTests
{
    [Fact]
    public void Blocks_know_their_lines() => Assert.Equal(
        """
        Story 10,1-12
          Prose 11,3-12
        Heading 14,1-14
        Prose 16,1-19
        Callout 21,1-22
          Prose 21,3-22
        FigureBlock 24,1-24
        TryThis 26,1-27
          Prose 27,3-27
        """,
        LessonText.Outline("""
        <!-- story made-up -->
        > Rosa is 55.
        > Her scan was clear.

        ## A part

        Words that
        go on.

        - and a list

        > [!TIP]
        > A tip.

        ![Two cars.](../../figures/car-alarm.svg)

        <!-- try-this minutes=2 -->
        > Do it.
        """));

    [Fact]
    public void Plain_text_remembers_where_each_word_stood()
    {
        var prose = Assert.IsType<Prose>(LessonText.Body("One *two* &amp; three\nfour [five](term:six) seven").Blocks[0]);
        var passage = Assert.Single(prose.Passages);
        Assert.Equal("One two & three four five seven", passage.Text);
        Assert.Equal((10, 6), Place(passage, "two"));
        Assert.Equal((10, 17), Place(passage, "three"));
        Assert.Equal((11, 1), Place(passage, "four"));
        Assert.Equal((11, 7), Place(passage, "five"));
        Assert.Equal((11, 23), Place(passage, "seven"));

        static (int, int) Place(Passage passage, string word)
        {
            var where = passage.Span(passage.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
            return (where.Line, where.Column);
        }
    }

    [Fact]
    public void Prose_comes_as_safe_html()
    {
        var prose = Assert.IsType<Prose>(LessonText.Body("A **b** & \"c\" \\<d> [e](../move/pacing.md#part) [f](term:g) [h](ref:b) [i](https://j.k)").Blocks[0]);
        Assert.Equal(
            "<p>A <strong>b</strong> &amp; &quot;c&quot; &lt;d&gt; "
            + $"<a href=\"{Address.RootMark}en/lessons/pacing/#part\">e</a> "
            + $"<a class=\"term\" href=\"{Address.RootMark}en/glossary/#g\" data-term=\"g\">f</a> "
            + "<sup class=\"cite\"><a href=\"#ref-b\">2</a></sup> "
            + "<a href=\"https://j.k\" rel=\"external noopener\">i</a></p>",
            prose.Html);
    }

    [Fact]
    public void A_link_to_the_numbers_leads_to_them_on_the_help_page_of_the_language()
    {
        var body = LessonText.Body("[Numbers to call](help:numbers)");
        Assert.Equal(LinkKind.HelpNumbers, Assert.Single(body.Links).Kind);
        Assert.Equal($"<p><a href=\"{Address.RootMark}en/help/#help-lines\">Numbers to call</a></p>", Assert.IsType<Prose>(body.Blocks[0]).Html);
    }

    [Theory]
    [InlineData("help:")]
    [InlineData("help:other")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://example.org")]
    [InlineData("//example.org/x")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("htps://example.org")]
    [InlineData("C:\\\\x")]
    [InlineData("..\\\\x.md")]
    [InlineData("vbscript:x")]
    public void A_target_off_the_list_is_refused_and_shown_as_plain_words(string target)
    {
        var body = LessonText.Body($"[words]({target})");
        Assert.Equal(LinkKind.Refused, Assert.Single(body.Links).Kind);
        Assert.Equal("<p>words</p>", Assert.IsType<Prose>(body.Blocks[0]).Html);
    }

    [Theory]
    [InlineData("pacing.md", "content/en/understand/pacing.md", "")]
    [InlineData("../move/pacing.md#a-b", "content/en/move/pacing.md", "a-b")]
    [InlineData("pacing.md#", "content/en/understand/pacing.md", "")]
    [InlineData("../understand/pacing.md#a", "content/en/understand/pacing.md", "a")]
    [InlineData("../understand", "content/en/understand", "")]
    [InlineData("./x/../pacing.md", "content/en/understand/pacing.md", "")]
    [InlineData("flare%20ups.md", "content/en/understand/flare ups.md", "")]
    [InlineData("../../../../x.md", "../x.md", "")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/%2e%2e/x.md", "../x.md", "")]
    public void A_link_to_a_file_is_resolved_from_its_own_folder(string target, string path, string fragment)
    {
        var link = Assert.Single(LessonText.Body($"[words]({target})").Links);
        Assert.Equal((LinkKind.File, target, path, fragment, "words"), (link.Kind, link.Target, link.Path, link.Fragment, link.Text));
        Assert.Equal((10, 9), (link.Where.Line, link.Where.Column));
    }

    [Fact]
    public void A_long_page_keeps_every_word()
    {
        var parts = Enumerable.Range(0, 60).Select(i => $"## Part {i}\n\n{string.Concat(Enumerable.Repeat($"Ünter & *{i}*. ", i))}\n\n- Plain {i}");
        var prose = LessonText.Body(string.Join("\n\n", parts)).Blocks.OfType<Prose>().ToList();
        for (int i = 1; i < prose.Count; i++)
        {
            Assert.Equal([string.Concat(Enumerable.Repeat($"Ünter & {i}. ", i)).Trim(), $"Plain {i}"], prose[i].Passages.Select(p => p.Text));
            Assert.Equal($"<p>{string.Concat(Enumerable.Repeat($"Ünter &amp; <em>{i}</em>. ", i)).Trim()}</p>\n<ul>\n<li>Plain {i}</li>\n</ul>", prose[i].Html);
        }

        Assert.Equal(60, prose.Count);
    }

    [Fact]
    public void Equal_headings_get_different_ids()
    {
        var anchors = LessonText.Body("## A b\n\n## A b\n\n## A b-1\n\n## Ää!").Blocks.OfType<Heading>().Select(h => h.Anchor);
        Assert.Equal(["a-b", "a-b-1", "a-b-1-1", "ää"], anchors);
    }

    [Fact]
    public void The_saying_of_a_myth_stands_apart()
    {
        var myth = Assert.IsType<Myth>(LessonText.Body("<!-- myth -->\n> \"Old saying.\"\n>\n> What is known.\n>\n> More.").Blocks[0]);
        Assert.Equal(2, myth.Content.Count);
        Assert.Equal("\"Old saying.\"", Assert.IsType<Prose>(myth.Content[0]).Passages[0].Text);
    }

    [Fact]
    public void A_table_scrolls_in_a_named_frame()
    {
        var prose = Assert.IsType<Prose>(LessonText.Body("| a | b |\n|---|---|\n| c | d |").Blocks[0]);
        Assert.StartsWith("<section class=\"table\" tabindex=\"0\" aria-label=\"a, b\"><table>", prose.Html, StringComparison.Ordinal);
        Assert.Equal(["a", "b", "c", "d"], prose.Passages.Select(p => p.Text));
    }

    [Fact]
    public void An_allowance_covers_the_box_below_it()
    {
        var allowance = Assert.Single(LessonText.Body("<!-- allow EDU3002 reason=\"A quote.\" until=2027-05-01 -->\n\n<!-- safety -->\n> One.\n> Two.").Allowances);
        Assert.Equal(("EDU3002", "A quote.", new DateOnly(2027, 5, 1)), (allowance.RuleId, allowance.Reason, allowance.Until));
        Assert.Equal((12, 14), (allowance.Covers?.Line, allowance.Covers?.EndLine));
    }
}
