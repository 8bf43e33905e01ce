namespace Education.Search.Coding;

/// <summary>Whole numbers from 0 up, small ones short (Elias gamma with learnt chances).</summary>
internal sealed class NumberModel
{
    private const int Room = 64;
    private const int Widest = 31;
    private readonly AdaptiveBits _bits;

    /// <summary>Numbers of which nothing is known.</summary>
    public NumberModel(int kinds)
        : this(kinds, [])
    {
    }

    /// <summary>Numbers whose first chances are known, the same for every kind.</summary>
    /// <param name="kinds">How many kinds there are.</param>
    /// <param name="longer">The chances, in 256ths, that a number needs another bit when it has none, one, two and so on.</param>
    public NumberModel(int kinds, ReadOnlySpan<byte> longer) => _bits = new(kinds * Room, Room, longer);

    /// <summary>Keeps what was learnt until now: it is not forgotten.</summary>
    public void Remember() => _bits.Remember();

    /// <summary>Forgets what was learnt, for a new file.</summary>
    public void Forget() => _bits.Forget();

    /// <summary>Codes a number of a kind.</summary>
    public int Number(BitCoder coder, int kind, int value)
    {
        var plusOne = (uint)value + 1;
        var width = 0;
        var wanted = 31 - System.Numerics.BitOperations.LeadingZeroCount(plusOne);
        while (width < Widest && _bits.Bit(coder, (kind * Room) + width, width < wanted ? 1 : 0) == 1)
        {
            width++;
        }

        if (width == 0)
        {
            return 0;
        }

        var top = _bits.Bit(coder, (kind * Room) + Widest + width, (int)(plusOne >> (width - 1)) & 1);
        var rest = coder.Bits(plusOne & ((1u << (width - 1)) - 1), width - 1);
        return (int)((1u << width) + ((uint)top << (width - 1)) + rest) - 1;
    }
}
