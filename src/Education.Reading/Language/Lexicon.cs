using System.Numerics;
using System.Runtime.CompilerServices;

namespace Education.Reading.Language;

/// <summary>
/// All words that a language's data files mention, found by hash: one look-up a word answers everything the analyser asks about it.
/// An open-addressing array rather than a dictionary of strings: no string is made for a word of the text.
/// </summary>
internal sealed class Lexicon
{
    private readonly Lexeme[] _slots;
    private readonly int _shift;

    private Lexicon(Lexeme[] slots)
    {
        _slots = slots;
        _shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Makes an empty lexicon for <paramref name="words"/> words, at most half full.</summary>
    public static Lexicon WithRoomFor(int words) =>
        new(new Lexeme[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words * 2, 64))]);

    /// <summary>The word's entry, or an empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lexeme Find(ulong hash)
    {
        var slots = _slots;
        var slot = (int)(hash >> _shift);
        var check = Check(hash);
        while (true)
        {
            ref readonly var lexeme = ref slots[slot];
            if (lexeme.Check == check) return lexeme;
            if (lexeme.Check == 0) return default;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>The word's entry, made if it is new. Only while the lexicon is being filled.</summary>
    public ref Lexeme Entry(ulong hash)
    {
        var slot = (int)(hash >> _shift);
        var check = Check(hash);
        while (_slots[slot].Check != 0 && _slots[slot].Check != check) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot].Check = check;
        return ref _slots[slot];
    }

    /// <summary>Notes the syllables of a word that it holds. Whoever counts them counts the same, so it does not matter which thread is first.</summary>
    public void Remember(ulong hash, int syllables)
    {
        if (Find(hash).Check != 0) Entry(hash).Syllables = (byte)syllables;
    }

    private static uint Check(ulong hash) => (uint)hash | 1;
}
