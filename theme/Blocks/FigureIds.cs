using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Education.Lessons.Blocks;
using Education.Lessons.Figures;

namespace Education.Theme.Blocks;

/// <summary>Keeps the ids inside drawings unique on a page. The ids of a drawing start with its name.</summary>
public static partial class FigureIds
{
    /// <summary>The blocks that show a drawing again, with 2 for the second time, 3 for the third.</summary>
    public static IReadOnlyDictionary<FigureBlock, int> Repeated(IReadOnlyList<Block> blocks)
    {
        var figures = FigureBlocks.In(blocks);
        if (figures.Count < 2)
        {
            return FrozenDictionary<FigureBlock, int>.Empty;
        }

        var repeated = new Dictionary<FigureBlock, int>();
        foreach (var group in figures.GroupBy(figure => figure.Figure).Where(group => group.Skip(1).Any()))
        {
            int number = 1;
            foreach (var figure in group.Skip(1))
            {
                repeated.TryAdd(figure, ++number);
            }
        }

        return repeated;
    }

    /// <summary>The markup with the number behind the drawing's name in each id and each pointer to an id.</summary>
    public static string Numbered(Figure figure, int number) => Pointers().Replace(
        figure.Markup,
        match => match.Value.Replace($"{figure.Id}-", $"{figure.Id}-{number}-", StringComparison.Ordinal));

    [GeneratedRegex("""\b(?:id|href|aria-labelledby|aria-describedby)="[^"]*"|url\(#[^)]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Pointers();
}
