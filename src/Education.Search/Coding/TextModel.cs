using System.Text;

namespace Education.Search.Coding;

/// <summary>
/// Text, a byte of UTF-8 at a time, each bit foretold from none to four of the last bytes, and from what the word before had in this
/// place; the six forecasts are mixed with weights that are learnt on the way.
/// </summary>
internal sealed class TextModel
{
    private const int Orders = 6;
    private const int SlowestRate = 127;
    private const int FirstWeight = 18_000;
    private const int LearningRate = 12;
    private const uint Spread = 0x9E3779B1;
    private const uint NoHint = 999;
    private const uint HintSpread = 77_777;
    private readonly ushort[] _chance;
    private readonly byte[] _seen;
    private readonly int _shift;
    private readonly int[] _weights = new int[Orders * 256];
    private readonly int[] _odds = new int[Orders];
    private readonly int[] _slots = new int[Orders];
    private readonly uint[] _hashes = new uint[Orders];
    private uint _history;
    private uint _hint;

    /// <param name="width">Two to this power forecasts are kept: 16 for a small file, 20 for the vocabulary.</param>
    public TextModel(int width)
    {
        _chance = new ushort[1 << width];
        _seen = new byte[1 << width];
        _shift = 32 - width;
        Array.Fill(_chance, (ushort)32768);
        Array.Fill(_weights, FirstWeight);
    }

    /// <summary>Codes a text without zero characters.</summary>
    /// <param name="coder">The file.</param>
    /// <param name="text">The whole text; the reader's own is not looked at.</param>
    /// <param name="known">The part of the text, from its start, that the reader knows already.</param>
    /// <param name="hint">A character that tells something about the next one: in a sorted list, what the word before has there.</param>
    public string Text(BitCoder coder, string text, string known = "", char hint = '\0')
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var read = new List<byte>(Encoding.UTF8.GetBytes(known));
        _history = 0;
        _hint = hint;
        foreach (var b in read)
        {
            _history = (_history << 8) | b;
        }

        while (true)
        {
            var next = Byte(coder, read.Count < bytes.Length ? bytes[read.Count] : 0);
            if (next == 0)
            {
                return Encoding.UTF8.GetString([.. read]);
            }

            read.Add((byte)next);
        }
    }

    private int Byte(BitCoder coder, int value)
    {
        for (var order = 0; order < Orders; order++)
        {
            _hashes[order] = unchecked((Past(order) + ((uint)order << 29)) * Spread);
        }

        var node = 1;
        for (var i = 7; i >= 0; i--)
        {
            node = (node << 1) | Bit(coder, node, (value >> i) & 1);
        }

        _history = (_history << 8) | (uint)(node & 0xFF);
        _hint = NoHint;
        return node & 0xFF;
    }

    private uint Past(int order) => order switch
    {
        0 => 0,
        Orders - 1 => unchecked((_hint * HintSpread) + (_history & 0xFF)),
        _ => _history << (8 * (4 - order)) >> (8 * (4 - order)),
    };

    private int Bit(BitCoder coder, int node, int bit)
    {
        var sum = 0;
        for (var order = 0; order < Orders; order++)
        {
            var slot = (int)(unchecked((_hashes[order] ^ ((uint)node * 0x2545F491)) * Spread) >> _shift);
            _slots[order] = slot;
            _odds[order] = _seen[slot] == 0 ? 0 : Logistic.OddsOf(_chance[slot] >> 4);
            sum += _odds[order] * _weights[(order << 8) + node] >> 8;
        }

        var chance = Math.Clamp(Logistic.Chance(sum >> 8), 1, 4094);
        bit = coder.Bit(bit, chance << 4);
        Learn(bit, node, (((bit << 12) - chance) * LearningRate));
        return bit;
    }

    private void Learn(int bit, int node, int error)
    {
        for (var order = 0; order < Orders; order++)
        {
            _weights[(order << 8) + node] += ((_odds[order] * error) + 0x2000) >> 14;
            var slot = _slots[order];
            int seen = _seen[slot];
            _chance[slot] = (ushort)(_chance[slot] + (((bit * 65535) - _chance[slot]) * 2 / ((2 * seen) + 3)));
            _seen[slot] = (byte)Math.Min(seen + 1, SlowestRate);
        }
    }
}
