namespace Education.Search.Coding;

/// <summary>Reads what <see cref="BitWriter"/> wrote. Past the end there are zeros, but not for ever: nonsense might never end.</summary>
internal sealed class BitReader : BitCoder
{
    // The code is read four bytes ahead.
    private const int MostPastEnd = BitWriter.MostLeftOut + 4;
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;
    private uint _low;
    private uint _high = uint.MaxValue;
    private uint _code;

    public BitReader(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        for (var i = 0; i < 4; i++)
        {
            _code = (_code << 8) | NextByte();
        }
    }

    /// <inheritdoc/>
    public override int Bit(int bit, int chance)
    {
        var middle = _low + (uint)(((ulong)(_high - _low) * (uint)chance) >> 16);
        var read = _code <= middle ? 1 : 0;
        if (read == 1)
        {
            _high = middle;
        }
        else
        {
            _low = middle + 1;
        }

        while (((_low ^ _high) >> 24) == 0)
        {
            _low <<= 8;
            _high = (_high << 8) | 0xFF;
            _code = (_code << 8) | NextByte();
        }

        return read;
    }

    private uint NextByte()
    {
        if (_at >= _bytes.Length + MostPastEnd)
        {
            throw new InvalidDataException("A file of the search index is damaged. Build the site again.");
        }

        return _at++ < _bytes.Length ? _bytes.Span[_at - 1] : 0u;
    }
}
