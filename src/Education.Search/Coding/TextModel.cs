using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Education.Search.Coding;

/// <summary>
/// Text, a byte of UTF-8 at a time, each bit foretold four times: from nothing, from the last two bytes, from the last four, and from the
/// last one with what the word before had in this place. The forecasts are mixed with weights that are learnt on the way.
/// </summary>
internal sealed class TextModel
{
    private const int FirstWeight = 27_000;
    private const int LearningRate = 12;
    private const uint Spread = 0x9E3779B1;
    private const uint NodeSpread = 0x2545F491;
    private const uint NoHint = 999;
    private const uint HintSpread = 77_777;

    // A forecast has its chance in the higher half and how often it was seen in the lower: one look finds both.
    private const int ChanceAt = 16;
    private const uint Seen = (1 << ChanceAt) - 1;
    private readonly uint[] _forecasts;
    private readonly int _shift;
    private readonly Vector128<int>[] _weights = new Vector128<int>[256];
    private uint[] _firstForecasts = [];
    private Vector128<int>[] _firstWeights = [];
    private readonly List<byte> _read = [];
    private byte[] _given = new byte[256];
    private Vector128<uint> _hashes;
    private uint _history;
    private uint _hint;

    /// <param name="width">Two to this power forecasts are kept: 16 for a small file, 20 for the vocabulary.</param>
    public TextModel(int width)
    {
        _forecasts = new uint[1 << width];
        _shift = 32 - width;
        Forget();
    }

    /// <summary>Keeps what was learnt until now: it is not forgotten.</summary>
    public void Remember()
    {
        _firstForecasts = [.. _forecasts];
        _firstWeights = [.. _weights];
    }

    /// <summary>Forgets what was learnt, for a new file.</summary>
    public void Forget()
    {
        if (_firstForecasts.Length > 0)
        {
            _firstForecasts.CopyTo(_forecasts, 0);
            _firstWeights.CopyTo(_weights, 0);
            return;
        }

        Array.Fill(_forecasts, (uint)BitCoder.Certain / 2 << ChanceAt);
        Array.Fill(_weights, Vector128.Create(FirstWeight));
    }

    /// <summary>Codes a text without zero characters.</summary>
    /// <param name="coder">The file.</param>
    /// <param name="text">The whole text; the reader's own is not looked at.</param>
    /// <param name="known">The part of the text, from its start, that the reader knows already.</param>
    /// <param name="hint">A character that tells something about the next one: in a sorted list, what the word before has there.</param>
    public string Text(BitCoder coder, string text, ReadOnlySpan<char> known = default, char hint = '\0')
    {
        var given = Given(text);
        CollectionsMarshal.SetCount(_read, Encoding.UTF8.GetByteCount(known));
        Encoding.UTF8.GetBytes(known, CollectionsMarshal.AsSpan(_read));
        _history = 0;
        _hint = hint;
        foreach (var b in _read)
        {
            _history = (_history << 8) | b;
        }

        while (true)
        {
            var next = Byte(coder, _read.Count < given ? _given[_read.Count] : 0);
            if (next == 0)
            {
                return Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_read));
            }

            _read.Add((byte)next);
        }
    }

    private int Given(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        _given = _given.Length < most ? new byte[most] : _given;
        return Encoding.UTF8.GetBytes(text, _given);
    }

    private int Byte(BitCoder coder, int value)
    {
        var pasts = Vector128.Create(0, _history & 0xFFFF, _history, (_hint * HintSpread) + (_history & 0xFF));
        _hashes = (pasts + Vector128.Create(0u, 1u << 29, 2u << 29, 3u << 29)) * Spread;
        var node = 1;
        for (var i = 7; i >= 0; i--)
        {
            node = (node << 1) | Bit(coder, node, (value >> i) & 1);
        }

        _history = (_history << 8) | (uint)(node & 0xFF);
        _hint = NoHint;
        return node & 0xFF;
    }

    private int Bit(BitCoder coder, int node, int bit)
    {
        var slots = ((_hashes ^ Vector128.Create((uint)node * NodeSpread)) * Spread) >>> _shift;
        ref var first = ref _forecasts[slots[0]];
        ref var second = ref _forecasts[slots[1]];
        ref var third = ref _forecasts[slots[2]];
        ref var fourth = ref _forecasts[slots[3]];
        var odds = Vector128.Create(Odds(first), Odds(second), Odds(third), Odds(fourth));
        ref var weights = ref _weights[node];
        var chance = Math.Clamp(Logistic.Chance(Vector128.Sum((odds * weights) >> 8) >> 8), 1, 4094);
        bit = coder.Bit(bit, chance << 4);
        var error = ((bit << 12) - chance) * LearningRate;
        weights += ((odds * error) + Vector128.Create(0x2000)) >> 14;
        // One after the other: two of them may be one and the same.
        Learn(ref first, bit);
        Learn(ref second, bit);
        Learn(ref third, bit);
        Learn(ref fourth, bit);
        return bit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Odds(uint forecast)
    {
        var odds = Logistic.OddsOf((int)(forecast >> (ChanceAt + 4)));
        // What was never seen tells nothing.
        return (forecast & Seen) == 0 ? 0 : odds;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Learn(ref uint forecast, int bit)
    {
        var seen = (int)(forecast & Seen);
        var chance = Learning.Next((int)(forecast >> ChanceAt), bit, seen);
        forecast = ((uint)chance << ChanceAt) | (uint)Math.Min(seen + 1, Learning.MostSeen);
    }
}
