namespace Education.Search.Indexing;

/// <summary>
/// Numbers of words. Every word of the site is looked up here, and a dictionary, which asks a comparer for hash and equality, takes
/// twice as long.
/// </summary>
internal sealed class WordTable
{
    private const int FirstRoom = 1 << 12;
    private Entry[] _entries = new Entry[FirstRoom];
    private int _count;

    /// <summary>Finds the number of a word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int number)
    {
        ref var entry = ref _entries[PlaceOf(word, Hash(word))];
        number = entry.Number;
        return entry.Word is not null;
    }

    /// <summary>Adds a word that is not there yet.</summary>
    public void Add(string word, int number)
    {
        if (++_count > _entries.Length / 2)
        {
            Grow();
        }

        Put(new Entry(word, Hash(word), number));
    }

    // A hash that is new in each run, so that nobody can write words that all fall into one place. No number depends on it.
    private static uint Hash(ReadOnlySpan<char> word) => (uint)string.GetHashCode(word, StringComparison.Ordinal);

    private void Grow()
    {
        var entries = _entries;
        _entries = new Entry[entries.Length * 2];
        foreach (var entry in entries)
        {
            if (entry.Word is not null)
            {
                Put(entry);
            }
        }
    }

    private void Put(Entry entry) => _entries[PlaceOf(entry.Word, entry.Hash)] = entry;

    /// <summary>Where the word is, or the free place where it would be.</summary>
    private int PlaceOf(ReadOnlySpan<char> word, uint hash)
    {
        var entries = _entries;
        var place = (int)(hash & (uint)(entries.Length - 1));
        while (entries[place].Word is { } other && (entries[place].Hash != hash || !word.SequenceEqual(other)))
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }

    private readonly record struct Entry(string? Word, uint Hash, int Number);
}
