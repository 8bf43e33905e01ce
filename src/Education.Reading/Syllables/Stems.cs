using System.Runtime.CompilerServices;
using Education.Reading.Language;

namespace Education.Reading.Syllables;

/// <summary>Which beginnings and endings of a word are words of the language's lists themselves; the word itself is not asked.</summary>
internal readonly struct Stems
{
    /// <summary>Features that <see cref="Write"/> adds at most.</summary>
    public const int Features = 8;

    private const int Shortest = 3;
    private const int Longest = 63;
    private readonly ulong _beginnings;
    private readonly ulong _endings;

    private Stems(ulong beginnings, ulong endings)
    {
        _beginnings = beginnings;
        _endings = endings;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Stems In(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length > Longest) return default;
        ulong beginnings = 0, endings = 0;
        var hash = WordHash.Seed;
        for (var end = 1; end < word.Length; end++)
        {
            hash = WordHash.Add(hash, word[end - 1]);
            if (end >= Shortest && lexicon.Find(WordHash.Finish(hash)).Band > 0) beginnings |= 1UL << end;
        }

        for (var start = 1; start <= word.Length - Shortest; start++)
            if (lexicon.Find(WordHash.Of(word[start..])).Band > 0) endings |= 1UL << start;
        return new Stems(beginnings, endings);
    }

    /// <summary>Writes what is known around the letter at <paramref name="at"/>, alone and with its neighbours.</summary>
    public int Write(ReadOnlySpan<char> word, int at, Span<uint> slots)
    {
        var through = Begins(at + 1) | (Ends(at + 1) << 1);
        var before = Begins(at) | (Ends(at) << 1);
        var beyond = Begins(at + 2) | (Ends(at + 2) << 1);
        var all = through | (before << 2) | (beyond << 4);
        uint letter = word[at];
        uint next = at + 1 < word.Length ? word[at + 1] : '#';
        uint previous = at > 0 ? word[at - 1] : '#';
        slots[0] = Slot(1, all);
        slots[1] = Slot(2, (all << 8) | letter);
        slots[2] = Slot(3, (all << 16) | (letter << 8) | next);
        slots[3] = Slot(4, (all << 16) | (letter << 8) | previous);
        slots[4] = Slot(5, (through << 16) | (letter << 8) | next);
        slots[5] = Slot(6, (through << 24) | (letter << 16) | (next << 8) | previous);
        slots[6] = Slot(7, (before << 16) | (letter << 8) | previous);
        slots[7] = Slot(8, (beyond << 16) | (letter << 8) | next);
        return Features;
    }

    private uint Begins(int end) => end > Longest ? 0 : (uint)(_beginnings >> end) & 1;

    private uint Ends(int start) => start > Longest ? 0 : (uint)(_endings >> start) & 1;

    private static uint Slot(uint kind, uint value) => SyllableModel.Spread(((kind * 0x9E3779B1u) ^ value) * 0x85EBCA6Bu);
}
