using Education.Lessons.Blocks;
using Education.Lessons.Levels;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.Lessons;

/// <summary>Every letter that a reader sees is found again at its place in the author's file.</summary>
public sealed class PassagePlaceTests
{
    private const int FirstLine = 10;

    private static readonly Gen<string> s_markdown = Gen.Elements(
            "plain words ", "**bold** ", "*lean* ", "`code` ", "é😀 ", "[link](term:a) ", "[1](ref:a)", "a \\* b ", "\n", "\n\n", "\n\n## Head\n\n", "\n\n- item one\n- item *two*\n\n",
            "\n\n<!-- safety -->\n> Stay **safe**.\n> Call [help](x.md).\n\n", "\n\n| a b | **c** |\n|---|---|\n| d | e `f` |\n\n")
        .ArrayOf()
        .Select(string.Concat);

    [Fact]
    public void A_letter_of_a_passage_stands_where_its_place_says() => Prop.ForAll(
        s_markdown.ToArbitrary(),
        markdown =>
        {
            var lines = markdown.Split('\n');
            return LessonText.Body(markdown).Blocks
                .SelectMany(ReadingLevel.PassagesOf)
                .All(passage => Enumerable.Range(0, passage.Text.Length).Where(i => passage.Text[i] != ' ').All(i => Letter(lines, passage, i) == passage.Text[i]));
        }).QuickCheckThrowOnFailure();

    private static char Letter(string[] lines, Passage passage, int index)
    {
        var where = passage.Span(index, 1);
        return lines[where.Line - FirstLine][where.Column - 1];
    }
}
