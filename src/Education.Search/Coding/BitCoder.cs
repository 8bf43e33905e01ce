namespace Education.Search.Coding;

/// <summary>
/// One side of an arithmetic code. Writer and reader go through the same description of a file: what the writer is given,
/// the reader gives back. So a layout is written down once.
/// </summary>
internal abstract class BitCoder
{
    /// <summary>A certain one has this chance; chances lie strictly between 0 and this.</summary>
    public const int Certain = 1 << 16;

    /// <summary>Codes one bit.</summary>
    /// <param name="bit">0 or 1 for the writer; of no meaning to the reader.</param>
    /// <param name="chance">The chance that the bit is 1, from 1 to 65,535.</param>
    /// <returns>The bit that stands in the file.</returns>
    public abstract int Bit(int bit, int chance);

    /// <summary>Codes a number of equally likely bits, the highest first.</summary>
    public uint Bits(uint value, int count)
    {
        uint read = 0;
        for (var i = count - 1; i >= 0; i--)
        {
            read = (read << 1) | (uint)Bit((int)((value >> i) & 1), Certain / 2);
        }

        return read;
    }
}
