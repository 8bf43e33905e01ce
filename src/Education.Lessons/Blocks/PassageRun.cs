using System.Collections;

namespace Education.Lessons.Blocks;

/// <summary>Passages that follow each other on a page.</summary>
public readonly struct PassageRun : IReadOnlyList<Passage>
{
    private readonly Passage[] _page;
    private readonly int _start;

    internal PassageRun(Passage[] page, int start, int end)
    {
        _page = page;
        _start = start;
        Count = end - start;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Passage this[int index] => _page.AsSpan(_start, Count)[index];

    /// <inheritdoc/>
    public IEnumerator<Passage> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
