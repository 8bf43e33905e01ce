namespace Education.Search.Coding;

/// <summary>Writes an arithmetic code of 32-bit precision.</summary>
internal sealed class BitWriter : BitCoder
{
    /// <summary>Zeros at the end that a file leaves out at most: a reader that needs more has a damaged file.</summary>
    public const int MostLeftOut = 32;

    private readonly List<byte> _bytes = [];
    private uint _low;
    private uint _high = uint.MaxValue;

    /// <summary>Bytes written so far.</summary>
    public int Length => _bytes.Count;

    /// <inheritdoc/>
    public override int Bit(int bit, int chance)
    {
        var middle = _low + (uint)(((ulong)(_high - _low) * (uint)chance) >> 16);
        if (bit == 1)
        {
            _high = middle;
        }
        else
        {
            _low = middle + 1;
        }

        while (((_low ^ _high) >> 24) == 0)
        {
            _bytes.Add((byte)(_high >> 24));
            _low <<= 8;
            _high = (_high << 8) | 0xFF;
        }

        return bit;
    }

    /// <summary>The finished file: as few last bytes as tell it apart, for the reader goes on with zeros.</summary>
    public byte[] Finish()
    {
        for (var width = 8; width <= 32; width += 8)
        {
            var mask = width == 32 ? 0 : uint.MaxValue >> width;
            var end = ((ulong)_low + mask) & ~(ulong)mask;
            if (end <= _high)
            {
                for (var shift = 24; shift > 24 - width; shift -= 8)
                {
                    _bytes.Add((byte)(end >> shift));
                }

                break;
            }
        }

        var least = Math.Max(1, _bytes.Count - MostLeftOut);
        while (_bytes.Count > least && _bytes[^1] == 0)
        {
            _bytes.RemoveAt(_bytes.Count - 1);
        }

        return [.. _bytes];
    }
}
