namespace Education.Search.Coding;

/// <summary>Bits whose chances are learnt as they pass: fast at first, slowly later.</summary>
internal sealed class AdaptiveBits
{
    private readonly ushort[] _firstChance;
    private readonly byte[] _firstSeen;
    private readonly ushort[] _chance;
    private readonly byte[] _seen;

    /// <summary>Kinds of which nothing is known.</summary>
    public AdaptiveBits(int count)
        : this(count, count, [])
    {
    }

    /// <summary>Kinds that begin with chances, the same for every group of so many kinds; those that have none are unknown.</summary>
    /// <param name="count">How many kinds there are.</param>
    /// <param name="group">How many kinds a group has.</param>
    /// <param name="first">The chances of the first kinds of a group, in 256ths.</param>
    public AdaptiveBits(int count, int group, ReadOnlySpan<byte> first)
    {
        _firstChance = new ushort[count];
        _firstSeen = new byte[count];
        _chance = new ushort[count];
        _seen = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var isKnown = i % group < first.Length;
            _firstChance[i] = (ushort)(isKnown ? first[i % group] << 8 : BitCoder.Certain / 2);
            _firstSeen[i] = isKnown ? FirstChances.Seen : (byte)0;
        }

        Forget();
    }

    /// <summary>Keeps what was learnt until now: it is not forgotten.</summary>
    public void Remember()
    {
        _chance.CopyTo(_firstChance, 0);
        _seen.CopyTo(_firstSeen, 0);
    }

    /// <summary>Forgets what was learnt, for a new file.</summary>
    public void Forget()
    {
        _firstChance.CopyTo(_chance, 0);
        _firstSeen.CopyTo(_seen, 0);
    }

    /// <summary>Codes a bit by the chance learnt for its kind.</summary>
    public int Bit(BitCoder coder, int kind, int bit)
    {
        var chance = (int)_chance[kind];
        bit = coder.Bit(bit, Math.Clamp(chance, 32, BitCoder.Certain - 32));
        int seen = _seen[kind];
        _chance[kind] = (ushort)Learning.Next(chance, bit, seen);
        _seen[kind] = (byte)Math.Min(seen + 1, Learning.MostSeen);
        return bit;
    }

    /// <summary>Codes a number from 0 to 2^<paramref name="width"/> - 1 as a walk down a binary tree.</summary>
    public int Symbol(BitCoder coder, int tree, int symbol, int width)
    {
        var node = 1;
        for (var i = width - 1; i >= 0; i--)
        {
            node = (node << 1) | Bit(coder, (tree << width) + node, (symbol >> i) & 1);
        }

        return node - (1 << width);
    }
}
