namespace Education.Search.Coding;

/// <summary>
/// Distances between the documents of a list, coded with the chances of documents strewn evenly: the list costs what
/// choosing its documents out of all costs, whatever their number.
/// </summary>
internal static class Gaps
{
    private const int Least = 32;

    /// <summary>Codes how many documents are passed over before the next one of the list.</summary>
    /// <param name="coder">The file.</param>
    /// <param name="gap">From 0.</param>
    /// <param name="wanted">Documents of the list still to come, at least 1.</param>
    /// <param name="left">Documents still to come in all.</param>
    public static int Gap(BitCoder coder, int gap, int wanted, int left)
    {
        // Only +, -, * and / of doubles: browsers and .NET agree on each to the last bit.
        Span<double> pass = stackalloc double[32];
        pass[0] = 1 - ((double)wanted / left);
        if (pass[0] <= 0)
        {
            return 0;
        }

        var width = 0;
        while (width < 30 && coder.Bit(gap >= (2 << width) - 1 ? 1 : 0, Chance(pass[width])) == 1)
        {
            pass[width + 1] = pass[width] * pass[width];
            width++;
        }

        var rest = gap - ((1 << width) - 1);
        var read = 0;
        for (var i = width - 1; i >= 0; i--)
        {
            read = (read << 1) | coder.Bit((rest >> i) & 1, Chance(pass[i] / (1 + pass[i])));
        }

        return (1 << width) - 1 + read;
    }

    private static int Chance(double chance) => Math.Clamp((int)(chance * BitCoder.Certain), Least, BitCoder.Certain - Least);
}
