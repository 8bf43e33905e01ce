using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Theme.Layouts;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Blocks;

/// <summary>Which view shows which kind of block. A test fails when a kind is missing.</summary>
public static class BlockViews
{
    /// <summary>Makes the view of a block.</summary>
    /// <param name="block">Of the kind that the view shows.</param>
    /// <param name="frame">The page.</param>
    /// <param name="level">Level of the heading that a box brings along.</param>
    public delegate Framed Maker(Block block, Frame frame, int level);

    /// <summary>Makers of views by the kinds of blocks.</summary>
    public static IReadOnlyDictionary<Type, Maker> ByBlock { get; } = new Dictionary<Type, Maker>
    {
        [typeof(Callout)] = (block, frame, level) => new CalloutView { Block = (Callout)block, Frame = frame, Level = level },
        [typeof(Evidence)] = (block, frame, level) => new EvidenceView { Block = (Evidence)block, Frame = frame, Level = level },
        [typeof(FigureBlock)] = (block, frame, level) => new FigureView { Block = (FigureBlock)block, Frame = frame, Level = level },
        [typeof(Heading)] = (block, frame, level) => new HeadingView { Block = (Heading)block, Frame = frame, Level = level },
        [typeof(Myth)] = (block, frame, level) => new MythView { Block = (Myth)block, Frame = frame, Level = level },
        [typeof(PlainSummary)] = (block, frame, level) => new PlainSummaryView { Block = (PlainSummary)block, Frame = frame, Level = level },
        [typeof(Prose)] = (block, frame, level) => new ProseView { Block = (Prose)block, Frame = frame, Level = level },
        [typeof(Quiz)] = (block, frame, level) => new QuizView { Block = (Quiz)block, Frame = frame, Level = level },
        [typeof(Safety)] = (block, frame, level) => new SafetyView { Block = (Safety)block, Frame = frame, Level = level },
        [typeof(Script)] = (block, frame, level) => new ScriptView { Block = (Script)block, Frame = frame, Level = level },
        [typeof(Story)] = (block, frame, level) => new StoryView { Block = (Story)block, Frame = frame, Level = level },
        [typeof(TryThis)] = (block, frame, level) => new TryThisView { Block = (TryThis)block, Frame = frame, Level = level },
        [typeof(WorksheetLink)] = (block, frame, level) => new WorksheetLinkView { Block = (WorksheetLink)block, Frame = frame, Level = level },
    };

    /// <summary>Blocks in their order.</summary>
    /// <param name="blocks">What to show.</param>
    /// <param name="frame">The page.</param>
    /// <param name="level">Heading level for boxes that stand before the first heading; after it they sit one below that heading.</param>
    public static RenderFragment Show(IEnumerable<Block> blocks, Frame frame, int level) => builder =>
    {
        int boxLevel = level;
        foreach (var block in blocks)
        {
            ByBlock[block.GetType()](block, frame, boxLevel).Markup(builder);
            boxLevel = block is Heading heading ? heading.Level + 1 : boxLevel;
        }
    };
}
