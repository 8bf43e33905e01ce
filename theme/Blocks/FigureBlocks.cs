using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;

namespace Education.Theme.Blocks;

/// <summary>Finds the drawings of a page.</summary>
internal static class FigureBlocks
{
    /// <summary>All of them in the order of the page, in boxes and questions too.</summary>
    public static IReadOnlyList<FigureBlock> In(IReadOnlyList<Block> blocks)
    {
        var figures = new List<FigureBlock>();
        Collect(blocks, figures);
        return figures;
    }

    private static void Collect(IReadOnlyList<Block> blocks, List<FigureBlock> figures)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case FigureBlock figure:
                    figures.Add(figure);
                    break;
                case Box box:
                    Collect(box.Content, figures);
                    break;
                case Quiz quiz:
                    foreach (var question in quiz.Questions)
                    {
                        Collect(question.Stem, figures);
                    }

                    break;
            }
        }
    }
}
