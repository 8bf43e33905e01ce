namespace Education.Search.Indexing;

/// <summary>
/// Weights in few bits: a level from 1 to 15. The levels lie closer the higher they are, since few documents have a high weight for
/// a term and their order is what a reader sees.
/// </summary>
internal static class Impacts
{
    /// <summary>The highest level.</summary>
    public const int Highest = 15;

    private const int Bend = 40;

    /// <summary>How much a level counts.</summary>
    public static int Worth(int level) => level * (Bend - level);

    /// <summary>The level of a weight; a weight is never nothing.</summary>
    public static int Level(double weight)
    {
        var worth = weight / Tuning.HighestWeight * Worth(Highest);
        var level = 1;
        while (level < Highest && worth * 2 > Worth(level) + Worth(level + 1))
        {
            level++;
        }

        return level;
    }
}
