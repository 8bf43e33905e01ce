using System.Runtime.CompilerServices;

namespace Education.Search.Coding;

/// <summary>How a chance follows the bits it foretold: fast at first, slowly later.</summary>
internal static class Learning
{
    /// <summary>How often a chance is seen before it follows no more slowly.</summary>
    public const int MostSeen = 60;

    // By how many bits have been seen: the way's part as a multiple of 2^-32, rounded up.
    private static readonly uint[] Parts = PartsOfWay();

    /// <summary>The chance after a bit: moved towards it by 2 / (2k + 3) of the way, rounded towards where it was.</summary>
    /// <param name="chance">From 0 to 65,535.</param>
    /// <param name="bit">0 or 1.</param>
    /// <param name="seen">How many bits the chance has followed before (k).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(int chance, int bit, int seen)
    {
        // The same for both bits but for the mirror: to branch on what comes would be slow, for it is hard to foretell.
        var mirror = -bit & (BitCoder.Certain - 1);
        var way = chance ^ mirror;
        // A product in the place of a division, which takes ten times as long. For ways this short both round to the same number.
        return (way - (int)(((ulong)(uint)way * Parts[seen]) >> 32)) ^ mirror;
    }

    private static uint[] PartsOfWay()
    {
        var parts = new uint[MostSeen + 1];
        for (var seen = 0; seen < parts.Length; seen++)
        {
            parts[seen] = (uint)((2UL << 32) / (uint)((2 * seen) + 3)) + 1;
        }

        return parts;
    }
}
