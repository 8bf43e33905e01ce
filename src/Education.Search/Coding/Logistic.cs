using System.Runtime.CompilerServices;

namespace Education.Search.Coding;

/// <summary>The logistic function and its inverse in whole numbers, so that every machine computes the same.</summary>
internal static class Logistic
{
    /// <summary>Chances are counted in 4,096ths, their logarithmic odds in 256ths from -2,047 to 2,047.</summary>
    public const int Limit = 2047;

    private static ReadOnlySpan<short> Curve =>
    [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047,
        2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];

    private static readonly short[] Odds = Invert();

    /// <summary>The chance that belongs to the odds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Chance(int odds)
    {
        if (odds > Limit)
        {
            return 4095;
        }

        if (odds < -Limit)
        {
            return 0;
        }

        var step = (odds >> 7) + 16;
        var part = odds & 127;
        return ((Curve[step] * (128 - part)) + (Curve[step + 1] * part) + 64) >> 7;
    }

    /// <summary>The odds that belong to a chance from 0 to 4,095.</summary>
    public static int OddsOf(int chance) => Odds[chance];

    private static short[] Invert()
    {
        var odds = new short[4096];
        var next = 0;
        for (var i = -Limit; i <= Limit; i++)
        {
            for (var chance = Chance(i); next <= chance; next++)
            {
                odds[next] = (short)i;
            }
        }

        Array.Fill(odds, (short)Limit, next, odds.Length - next);
        return odds;
    }
}
