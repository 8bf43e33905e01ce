using Education.Lessons.Blocks;
using Markdig.Syntax;

namespace Education.Authoring.Lessons;

/// <summary>Reads a heading and gives it its id.</summary>
internal static class HeadingReader
{
    private const int Highest = 2;
    private const int Lowest = 4;

    public static Heading? Read(HeadingBlock block, PageDraft page)
    {
        if (page.Prose.Heading(block) is not { } words)
        {
            page.Report(LessonRules.EmptyHeading, page.At(block), "This heading has no words. Write some, or take it out.");
            return null;
        }

        if (block.Level is < Highest or > Lowest)
        {
            page.Report(
                LessonRules.HeadingLevel,
                page.At(block),
                block.Level < Highest
                    ? $"‘{words.Text.Text}’ is a heading with one #. The title stands in the front matter; start parts with ##."
                    : $"‘{words.Text.Text}’ is a heading of level {block.Level}. Lessons go down to ####.");
        }

        return new Heading(page.At(block), Math.Clamp(block.Level, Highest, Lowest), page.Anchor(words.Text.Text), words.Html, words.Text);
    }
}
