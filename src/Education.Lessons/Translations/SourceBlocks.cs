using Education.Lessons.Blocks;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Translations;

/// <summary>Takes a lesson apart into the pieces that a translator works on.</summary>
public static class SourceBlocks
{
    private const string Head = "front matter";
    private const string BeforeParts = "start of the page";

    /// <summary>Every piece with words, in the order of the file.</summary>
    public static IReadOnlyList<SourceBlock> Of(Lesson lesson)
    {
        var blocks = new List<SourceBlock>();
        Add(blocks, Head, HeadOf(lesson.FrontMatter));
        string part = BeforeParts;
        foreach (var block in lesson.Body.Blocks)
        {
            part = block switch
            {
                Heading { Level: 2 } heading => heading.Text.Text,
                Quiz { Heading: { } heading } => heading.Text.Text,
                _ => part,
            };
            Add(blocks, part, TextsOf(block));
        }

        return blocks;
    }

    private static void Add(List<SourceBlock> blocks, string part, IEnumerable<string> texts) =>
        blocks.AddRange(texts.Where(t => t.Length > 0).Select(t => new SourceBlock(part, BlockMark.Of(t))));

    private static IEnumerable<string> HeadOf(FrontMatter facts) =>
    [
        facts.Title?.Value ?? "",
        facts.Summary?.Value ?? "",
        .. facts.Objectives.Select(o => o.Text),
        .. facts.KeyMessages.Select(m => m.Value),
        facts.Evidence?.Summary ?? "",
    ];

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Quiz quiz => [quiz.Heading?.Text.Text ?? "", .. quiz.Questions.Select(question => TextOf(quiz, question))],
        _ => [TextOf(block)],
    };

    // The ticks count: another right answer is another question.
    private static string TextOf(Quiz quiz, Question question) => string.Join(' ',
    [
        TextOf(quiz with { Heading = null, Questions = [question] }),
        .. question.Stem.OfType<FigureBlock>().Select(TextOf),
        question.Low,
        question.High,
        string.Concat(question.Choices.Select(c => c.IsRight ? 'x' : 'o')),
    ]);

    private static string TextOf(Block block) => block switch
    {
        FigureBlock figure => $"{figure.Alt.Text} {figure.Caption}",
        Evidence evidence => $"{evidence.Population} {evidence.Comparator} {Inside(evidence)}",
        Script script => $"{script.Title} {Inside(script)}",
        Box box => Inside(box),
        _ => string.Join(' ', ReadingLevel.PassagesOf(block).Select(p => p.Text)),
    };

    private static string Inside(Box box) => string.Join(' ', box.Content.Select(TextOf));
}
