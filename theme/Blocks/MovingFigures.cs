using System.Collections.Frozen;
using Education.Lessons;
using Education.Lessons.Blocks;

namespace Education.Theme.Blocks;

/// <summary>Drawings that a reader can move where scripts run. Without them the still picture tells it all.</summary>
public static class MovingFigures
{
    private static readonly string[] Script = ["figures.js"];

    /// <summary>Names of the drawings for which <c>Scripts/figures</c> holds a mover.</summary>
    public static FrozenSet<FigureId> All { get; } =
        FrozenSet.Create(new FigureId("volume-dial"), new FigureId("danger-safety-scales"), new FigureId("early-warning-line"), new FigureId("boom-and-steady"));

    /// <summary>The script that a page with these blocks needs besides those of every page.</summary>
    public static IReadOnlyList<string> ScriptsFor(IReadOnlyList<Block> blocks) =>
        FigureBlocks.In(blocks).Any(figure => All.Contains(figure.Figure)) ? Script : [];
}
