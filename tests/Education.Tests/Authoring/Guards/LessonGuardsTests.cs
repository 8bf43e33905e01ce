using Education.Authoring;
using Education.Authoring.Guards;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.Guards;

public sealed class LessonGuardsTests
{
    [Fact]
    public void A_lesson_is_cut_into_front_matter_and_body_with_their_lines()
    {
        var source = LessonGuards.Read(Files.Lesson("---\r\nid: x\r\ntitle: Y\r\n---\r\nFirst\rSecond\r\n")).Value;
        Assert.Equal(
            new SourceText(Files.LessonPath, "id: x\ntitle: Y\n", 2, "First\nSecond\n", 5),
            source);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var draft = LessonGuards.Read(Files.Lesson("\uFEFF---\nid: x\n---\nText\n"));
        Assert.Empty(draft.Findings);
        Assert.Equal("Text\n", draft.Value?.Body);
    }

    [Theory]
    [InlineData("", "EDU1301 1,1", "The file starts with an empty line. Start it with a line of three hyphens")]
    [InlineData("# Title\n", "EDU1301 1,1", "The file starts with ‘# Title’.")]
    [InlineData("---\nid: x\n", "EDU1302 1,1", "has no end")]
    [InlineData("---\nid: x\n---\nPain\u0000 is", "EDU1004 4,5", "A control character (U+0000) stands after ‘Pain’.")]
    [InlineData("---\nid: x\n---\nA\uE000", "EDU1005 4,2", "(U+E000)")]
    [InlineData("---\nid: x\n---\nA\U000F0000b", "EDU1005 4,2", "(U+F0000)")]
    [InlineData("---\nid: \u202Ex\n---\n", "EDU1006 2,5", "(U+202E)")]
    [InlineData("---\nid: x\n---\nok\u200Fok", "EDU1006 4,3", "(U+200F)")]
    [InlineData("---\nid: x\n---\nba\u200Dck", "EDU1007 4,3", "(U+200D) stands after ‘ba’")]
    [InlineData("---\nid: x\n---\nback\uFEFF", "EDU1007 4,5", "(U+FEFF)")]
    [InlineData("---\nid: x\n---\nhi\U000E0041", "EDU1007 4,3", "(U+E0041)")]
    [InlineData("---\nid: x\n---\nA &#xE000;b", "EDU1005 4,3", "The code ‘&#xE000;’ stands for")]
    [InlineData("---\nid: x\n---\nA &#8238;b", "EDU1006 4,3", "The code ‘&#8238;’ stands for")]
    [InlineData("---\nid: x\n---\nA &ZeroWidthSpace;b", "EDU1007 4,3", "The code ‘&ZeroWidthSpace;’ stands for")]
    [InlineData("---\nid: x\n---\nA &shy;b", "EDU1007 4,3", "The code ‘&shy;’ stands for")]
    [InlineData("---\nid: x\n---\nA &#xFFFFFF;b", "EDU1004 4,3", "The code ‘&#xFFFFFF;’ stands for")]
    [InlineData("---\nid: x\n---\nYour pаin", "EDU1008 4,6", "The ‘а’ in ‘pаin’ is a Cyrillic letter")]
    public void What_may_not_stand_in_a_file_is_reported_at_its_place(string text, string place, string words)
    {
        var finding = Assert.Single(LessonGuards.Read(Files.Lesson(text)).Findings);
        Assert.Equal(place, Files.Place(finding));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Naïve café — “yes”… ‘no’ 5 × 3 ½")]
    [InlineData("TNFα and 5 μg")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("👩\u200D⚕️ and ❤️")]
    [InlineData("ה-\u200E5 מ\u200F")]
    [InlineData("Боль реальна")]
    [InlineData("Q&A, R&D; &amp; &nbsp;&copy; &#233; &#x1F642; & &; &#; &#x; &nothing;")]
    public void Good_text_of_any_language_passes(string body) => Assert.Empty(LessonGuards.Read(Files.Body(body)).Findings);

    [Fact]
    public void Forbidden_characters_are_replaced_so_that_columns_stay_true() =>
        Assert.Equal("a\uFFFDb\uFFFD\uFFFDc\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDd", LessonGuards.Read(Files.Body("a\uE000b\U000F0000c&zwj;d")).Value?.Body);

    [Fact]
    public void The_first_byte_that_is_not_utf8_is_named_with_its_place()
    {
        byte[] bytes = [.. "---\nid: é"u8, 0xE9, .. "\n---\n"u8];
        var finding = Assert.Single(LessonGuards.Read(new SourceFile(Files.LessonPath, bytes, FileOrigin.Regular)).Findings);
        Assert.Equal("EDU1003 2,6", Files.Place(finding));
        Assert.StartsWith("The byte E9 here is not UTF-8 text.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FileOrigin.LinkOutside, 0, "EDU1002 1,1")]
    [InlineData(FileOrigin.Unreadable, 0, "EDU1016 1,1")]
    [InlineData(FileOrigin.TooLarge, 0, "EDU1001 1,1")]
    [InlineData(FileOrigin.Regular, (256 * 1024) + 1, "EDU1001 1,1")]
    public void Links_and_large_files_are_not_read(FileOrigin origin, int bytes, string place)
    {
        var draft = LessonGuards.Read(new SourceFile(Files.LessonPath, new byte[bytes], origin));
        Assert.Null(draft.Value);
        Assert.Equal(place, Files.Place(Assert.Single(draft.Findings)));
    }

    [Fact]
    public void No_text_makes_the_guards_throw() => Prop.ForAll<string[]>(lines =>
    {
        string text = string.Join('\n', lines);
        return LessonGuards.Read(Files.Lesson(text)) is { } plain && LessonGuards.Read(Files.Body(text)).Findings.Count >= plain.Findings.Count - 2;
    }).QuickCheckThrowOnFailure();
}
