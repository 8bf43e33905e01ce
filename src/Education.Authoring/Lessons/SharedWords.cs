namespace Education.Authoring.Lessons;

/// <summary>Keeps one copy of what the files of a site say again and again, such as the targets of links and the titles they show:
/// a large site would hold millions. Safe to use from several threads.</summary>
internal sealed class SharedWords
{
    private readonly Lock _adding = new();
    // Never more than half full, so that the search for a string ends soon. Looking needs no lock: slots are only ever filled.
    private volatile string?[] _slots = new string?[1024];
    private int _count;

    /// <summary>The first string with these letters that was asked for.</summary>
    public string One(string words) => Kept(_slots, words) ?? Keep(words);

    /// <inheritdoc cref="One(string)"/>
    public string One(ReadOnlySpan<char> words) => Kept(_slots, words) ?? Keep(words.ToString());

    private static string? Kept(string?[] slots, ReadOnlySpan<char> words) => slots[SlotOf(slots, words)];

    // The slot that holds these letters, or the empty one in which they belong.
    private static int SlotOf(string?[] slots, ReadOnlySpan<char> words)
    {
        int at = string.GetHashCode(words, StringComparison.Ordinal) & (slots.Length - 1);
        while (slots[at] is { } other && !words.SequenceEqual(other))
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private string Keep(string words)
    {
        lock (_adding)
        {
            if (_count * 2 >= _slots.Length)
            {
                _slots = Larger(_slots);
            }

            ref string? slot = ref _slots[SlotOf(_slots, words)];
            _count += slot is null ? 1 : 0;
            return slot ??= words;
        }
    }

    private static string?[] Larger(string?[] slots)
    {
        var larger = new string?[slots.Length * 2];
        foreach (string? words in slots)
        {
            if (words is not null)
            {
                larger[SlotOf(larger, words)] = words;
            }
        }

        return larger;
    }
}
