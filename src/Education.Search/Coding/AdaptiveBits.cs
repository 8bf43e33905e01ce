namespace Education.Search.Coding;

/// <summary>Bits whose chances are learnt as they pass: fast at first, slowly later.</summary>
internal sealed class AdaptiveBits
{
    private readonly ushort[] _chance;
    private readonly byte[] _seen;

    public AdaptiveBits(int count)
    {
        _chance = new ushort[count];
        _seen = new byte[count];
        Forget();
    }

    /// <summary>Forgets all that was learnt, for a new file.</summary>
    public void Forget()
    {
        Array.Fill(_chance, (ushort)(BitCoder.Certain / 2));
        Array.Clear(_seen);
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
