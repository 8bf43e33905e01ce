using Education.Cli.Moves;
using Education.Cli.Scaffolds;
using Education.Lessons;
using Education.Lessons.Translations;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Translations;

/// <summary>What changed in a lesson is named by part, and what did not is not.</summary>
public sealed class StalenessTests
{
    private static string Source => SmallProject.Text(SmallProject.Lesson);

    [Theory]
    [InlineData("It can settle.", "It can settle!", "")]
    [InlineData("It can settle.", "It can settle down.", "Your pain is real 1")]
    [InlineData("title: Why do I hurt?", "title: Why does it hurt?", "front matter 1")]
    [InlineData("  - Pain can change.\n", "  - Pain can change.\n  - You can move.\n", "front matter 1")]
    [InlineData("Write down one goal.", "Write down two goals.", "Your pain is real 1")]
    [InlineData("A bell rings.", "A bell is ringing.", "Your pain is real 1")]
    [InlineData("Small steps each day", "Small steps each week", "What did you take away? 1")]
    [InlineData("## What did you take away?", "## What do you know now?", "What do you know now? 1")]
    [InlineData("<!-- worksheet id=my-goal -->\n> Write down one goal.\n\n", "", "Your pain is real 1")]
    [InlineData("- [x] True", "- [ ] True", "What did you take away? 1")]
    [InlineData("[flare-up](term:flare-up)", "flare-up", "")]
    public void Changes_are_told_by_part(string old, string young, string expected)
    {
        Assert.Contains(old, Source, StringComparison.Ordinal);
        var mark = new TranslationMark(1, [.. SourceBlocks.Of(Read(Source)).Select(b => b.Mark)], default);
        Assert.Empty(Staleness.Of(mark, Read(Source)));
        var parts = Staleness.Of(mark, Read(Source.Replace(old, young, StringComparison.Ordinal)));
        Assert.Equal(expected, string.Join(", ", parts.Select(p => $"{p.Heading} {p.Blocks}")));
    }

    [Fact]
    public void Nothing_known_is_all_changed()
    {
        var parts = Staleness.Of(new TranslationMark(1, [], default), Read(Source));
        Assert.Equal(SourceBlocks.Of(Read(Source)).Count, parts.Sum(p => p.Blocks));
    }

    [Fact]
    public void A_source_without_words_has_lost_everything_without_a_fault() =>
        Assert.Empty(Staleness.Of(new TranslationMark(1, ["h00000000"], default), Read(Source) with { FrontMatter = new() { Where = default }, Body = LessonBody.Empty }));

    private static Lesson Read(string text) =>
        new Desk(SmallProject.With((SmallProject.Lesson, text)), SmallProject.Today).LessonAt(new("en"), new LessonPlace("understand", "pain-is-real"));
}
