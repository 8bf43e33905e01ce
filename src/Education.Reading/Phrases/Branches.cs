using System.Numerics;

namespace Education.Reading.Phrases;

/// <summary>Which node a word leads to, by one number for the node before and the word. An open-addressing array, at most half full:
/// nearly every word of a text leads nowhere, which one look mostly tells.</summary>
internal sealed class Branches
{
    private (ulong Branch, int Node)[] _slots = new (ulong, int)[64];
    private int _count;

    /// <summary>The node at the end of a branch; 0 where there is no such branch.</summary>
    public int this[ulong branch] => _slots[SlotOf(branch)].Node;

    /// <summary>Adds a branch that is not there yet.</summary>
    public void Add(ulong branch, int node)
    {
        if (++_count * 2 > _slots.Length)
        {
            var known = _slots;
            _slots = new (ulong, int)[known.Length * 2];
            foreach (var slot in known)
                if (slot.Node != 0) _slots[SlotOf(slot.Branch)] = slot;
        }

        _slots[SlotOf(branch)] = (branch, node);
    }

    // The slot of a branch, or the empty one in which it belongs.
    private int SlotOf(ulong branch)
    {
        var slots = _slots;
        var at = (int)(branch >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[at].Node != 0 && slots[at].Branch != branch) at = (at + 1) & (slots.Length - 1);
        return at;
    }
}
