using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;

namespace Education.Theme.Blocks;

/// <summary>Finds the drawings of a page.</summary>
internal static class FigureBlocks
{
    /// <summary>All of them in the order of the page, in boxes and questions too.</summary>
    public static IEnumerable<FigureBlock> In(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<FigureBlock> Of(Block block) => block switch
    {
        FigureBlock figure => [figure],
        Box box => In(box.Content),
        Quiz quiz => In(quiz.Questions.SelectMany(question => question.Stem)),
        _ => [],
    };
}
