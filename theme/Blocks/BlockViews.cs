using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Education.Theme.Blocks;

/// <summary>Which view shows which kind of block. A test fails when a kind is missing.</summary>
public static class BlockViews
{
    /// <summary>View types by block types.</summary>
    public static Dictionary<Type, Type> ByBlock { get; } = new Dictionary<Type, Type>
    {
        [typeof(Callout)] = typeof(CalloutView),
        [typeof(Evidence)] = typeof(EvidenceView),
        [typeof(FigureBlock)] = typeof(FigureView),
        [typeof(Heading)] = typeof(HeadingView),
        [typeof(Myth)] = typeof(MythView),
        [typeof(PlainSummary)] = typeof(PlainSummaryView),
        [typeof(Prose)] = typeof(ProseView),
        [typeof(Quiz)] = typeof(QuizView),
        [typeof(Safety)] = typeof(SafetyView),
        [typeof(Script)] = typeof(ScriptView),
        [typeof(Story)] = typeof(StoryView),
        [typeof(TryThis)] = typeof(TryThisView),
        [typeof(WorksheetLink)] = typeof(WorksheetLinkView),
    }.ToDictionary();

    /// <summary>Blocks in their order.</summary>
    /// <param name="blocks">What to show.</param>
    /// <param name="frame">The page.</param>
    /// <param name="level">Heading level for boxes that stand before the first heading; after it they sit one below that heading.</param>
    public static RenderFragment Show(IEnumerable<Block> blocks, Frame frame, int level) => builder =>
    {
        int boxLevel = level;
        foreach (var block in blocks)
        {
            Open(builder, block, frame, boxLevel);
            boxLevel = block is Heading heading ? heading.Level + 1 : boxLevel;
        }
    };

    private static void Open(RenderTreeBuilder builder, Block block, Frame frame, int level)
    {
        builder.OpenComponent(0, ByBlock[block.GetType()]);
        builder.AddComponentParameter(1, nameof(BlockView<>.Block), block);
        builder.AddComponentParameter(2, nameof(BlockView<>.Level), level);
        builder.AddComponentParameter(3, nameof(Framed.Frame), frame);
        builder.CloseComponent();
    }
}
