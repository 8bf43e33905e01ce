namespace Education.Search.Coding;

/// <summary>How a chance follows the bits it foretold: fast at first, slowly later.</summary>
internal static class Learning
{
    /// <summary>How often a chance is seen before it follows no more slowly.</summary>
    public const int MostSeen = 60;

    /// <summary>The chance after a bit: moved towards it by 2 / (2k + 3) of the way, rounded towards where it was.</summary>
    /// <param name="chance">From 0 to 65,535.</param>
    /// <param name="bit">0 or 1.</param>
    /// <param name="seen">How many bits the chance has followed before (k).</param>
    public static int Next(int chance, int bit, int seen)
    {
        // The same for both bits but for the mirror: to branch on what comes would be slow, for it is hard to foretell.
        var mirror = -bit & (BitCoder.Certain - 1);
        var way = chance ^ mirror;
        return (way - (int)((uint)way * 2 / (uint)((2 * seen) + 3))) ^ mirror;
    }
}
