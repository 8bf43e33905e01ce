using System.Text.RegularExpressions;
using Education.Authoring.Guards;
using Education.Authoring.Lessons;
using Education.Cli.Fixes;
using Education.Lessons.Levels;
using Education.Tests.Authoring;
using Education.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Fixes;

public sealed partial class TextFixTests
{
    // Pieces that the fixes look at, in any order: much of it is no good Markdown.
    private static readonly Gen<string> s_text = Gen.Elements(
        "---\n", "---\r\n", "title: “A day”  \n", "id: x\n", "summary: >\n  “Folded” \n", "# why\n", "topics:\n- “sleep”\n", "topics: [a,\n  b]\n", "odd\n",
        "Words here.  \nMore words. \n", "\n", "\r", "```\ncode  \n```\n", "~~~\n", "> quote \n", "- [ ] a choice \n  > Feedback.\t\n", "<!-- allow EDU3002 reason=“A quote.” -->\n",
        "<!-- quiz id=“q” -->\n## Heading \n", "a “quote” in words\n", "tail  ", "\\ \n", "\uFEFF", "| a | b | \n| - | - |\n").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("---\nid: x\n---\nOne  \ntwo \nthree  \n\nfour\t\n", "---\nid: x\n---\nOne  \ntwo\nthree\n\nfour\n")]
    [InlineData("---\nid: x \n---\n```\ncode  \n```  \nend  ", "---\nid: x\n---\n```\ncode  \n```  \nend\n")]
    [InlineData("\uFEFF---\r\nid: x\r\n---\r\nText.\r\n\r\n\r\n", "---\nid: x\n---\nText.\n")]
    [InlineData("---\ntitle: “A day”\nsummary: >\n  “Folded”\nneed:\n  - “8”\n---\nSay “no”.\n", "---\ntitle: \"A day\"\nsummary: >\n  “Folded”\nneed:\n  - \"8\"\n---\nSay “no”.\n")]
    [InlineData("---\ntitle: “My back” and “yours”\n---\n", "---\ntitle: “My back” and “yours”\n---\n")]
    [InlineData("---\nid: x\n---\n<!-- story consent=“a1” -->\n> “Hm.”\n", "---\nid: x\n---\n<!-- story consent=\"a1\" -->\n> “Hm.”\n")]
    [InlineData("---\nsummary: S.\n# Why\ntitle: T\nid: x\nown: 1\n---\n", "---\nid: x\n# Why\ntitle: T\nsummary: S.\nown: 1\n---\n")]
    [InlineData("---\ntitle: T\nid: x\ntitle: U\n---\n", "---\ntitle: T\nid: x\ntitle: U\n---\n")]
    public void A_fault_is_mended(string before, string after) => Assert.Equal(after, Mend(before));

    [Fact]
    public void Data_files_are_tidied_and_keep_their_order() =>
        Assert.Equal("terms:\n- {term: b}\n- term: \"a\"\n", TextFixes.Apply(new AuthorText("content/en/glossary.yml", "terms: \r\n- {term: b}\r\n- term: “a” ")).Text);

    [Fact]
    public void Doing_it_twice_changes_nothing_more() => Prop.ForAll(
        s_text.ToArbitrary(),
        text => Assert.Equal(Mend(text), Mend(Mend(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void No_word_that_a_reader_sees_is_changed() => Prop.ForAll(
        s_text.ToArbitrary(),
        body => Assert.Equal(Words("---\nid: x\n---\n" + body), Words(Mend("---\nid: x\n---\n" + body)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Files_that_are_no_text_are_left_alone()
    {
        Assert.Null(AuthorText.Of(Files.Of("content/figures/a.svg", "<svg/> ")));
        Assert.Null(AuthorText.Of(new("content/en/a/b.md", new byte[] { 0xFF }, Education.Authoring.FileOrigin.Regular)));
    }

    [Fact]
    public void The_order_of_keys_is_that_of_the_format_page()
    {
        string page = Repository.Read("docs/authoring/lesson-format.md");
        string table = page[page.IndexOf("| Key | Needed | Value |", StringComparison.Ordinal)..page.IndexOf("## The text", StringComparison.Ordinal)];
        var keys = table.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).SelectMany(l => KeyName().Matches(l.Split('|')[1]).Select(m => m.Groups[1].Value));
        Assert.Equal(keys, KeyOrder.Keys);
    }

    [Fact]
    public void Every_fix_is_listed() => Assert.Equal(
        typeof(ITextFix).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(ITextFix))).Select(t => t.Name).Order(StringComparer.Ordinal),
        TextFixes.All.Select(f => f.GetType().Name).Order(StringComparer.Ordinal));

    private static string Mend(string text) => TextFixes.Apply(new AuthorText(Files.LessonPath, text)).Text;

    private static string Words(string text) => LessonGuards.Read(Files.Lesson(text)).Value is { } source && LessonReader.Read(source, []).Value is { } body
        ? string.Join('\n', body.Blocks.SelectMany(ReadingLevel.PassagesOf).Select(p => string.Join(' ', p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
        : "";

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex KeyName();
}
