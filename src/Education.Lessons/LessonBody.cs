using Education.Lessons.Blocks;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Lessons.Quizzes;

namespace Education.Lessons;

/// <summary>What stands below the front matter, as our own blocks, with the facts that checks ask for collected once.</summary>
/// <param name="Blocks">In the order of the page.</param>
/// <param name="Links">Every link and image, in the order of the page.</param>
/// <param name="Allowances">Rules accepted for single blocks.</param>
public sealed record LessonBody(IReadOnlyList<Block> Blocks, IReadOnlyList<Link> Links, IReadOnlyList<Allowance> Allowances)
{
    /// <summary>A page without text.</summary>
    public static LessonBody Empty { get; } = new([], [], []);

    /// <summary>The words as they were read; null when nobody has read them yet.</summary>
    public PageText? Text { get; init; }

    /// <summary>Every block, boxes opened, in the order of the page. Quizzes are not opened.</summary>
    public IEnumerable<Block> AllBlocks => Opened(Blocks, []);

    /// <summary>The quizzes of the page; a lesson has one as a rule.</summary>
    public IEnumerable<Quiz> Quizzes { get; } = Blocks.OfType<Quiz>().ToArray();

    private static List<Block> Opened(IReadOnlyList<Block> blocks, List<Block> opened)
    {
        foreach (var block in blocks)
        {
            opened.Add(block);
            if (block is Box box)
            {
                Opened(box.Content, opened);
            }
        }

        return opened;
    }
}
