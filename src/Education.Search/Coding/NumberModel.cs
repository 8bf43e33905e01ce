namespace Education.Search.Coding;

/// <summary>Whole numbers from 0 up, small ones short (Elias gamma with learnt chances).</summary>
internal sealed class NumberModel(int kinds)
{
    private const int Room = 64;
    private const int Widest = 31;
    private readonly AdaptiveBits _bits = new(kinds * Room);

    /// <summary>Forgets all that was learnt, for a new file.</summary>
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
