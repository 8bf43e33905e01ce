using Education.Authoring.Lessons;
using Education.Lessons.Blocks;
using Markdig.Syntax;
using Block = Education.Lessons.Blocks.Block;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>myth</c> boxes: the first paragraph is the saying, the rest is what we know.</summary>
internal sealed class MythReader : IBlockReader
{
    public string Name => "myth";

    public IReadOnlyList<string> Options { get; } = [];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        if (cursor.OpenQuote(directive) is not { } inside)
        {
            return null;
        }

        if (inside.Take<ParagraphBlock>() is not { } saying)
        {
            cursor.Page.Report(LessonRules.EmptyBox, directive.Where, "A myth starts with a paragraph that holds the saying.");
            return null;
        }

        var first = cursor.Page.Prose.Of([saying], cursor.Page.At(saying));
        return new Myth(cursor.Through(directive), [first, .. new PageReader(inside).ReadAll()]);
    }
}
