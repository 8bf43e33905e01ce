using System.Buffers;
using System.Text;
using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>The words of all prose of a page side by side: kept apart, its many small pieces would cost memory twice each. Not for use from
/// several threads until it is closed.</summary>
public sealed class ProseSheet
{
    // As UTF-8, which takes half the room of a string. Until the sheet is closed both are borrowed.
    private byte[] _html = ArrayPool<byte>.Shared.Rent(8192);
    private Passage[] _passages = ArrayPool<Passage>.Shared.Rent(64);
    private int _htmlLength;
    private int _count;

    /// <summary>Adds what was read from some lines.</summary>
    /// <param name="where">The lines.</param>
    /// <param name="html"><see cref="Prose.Html"/>.</param>
    /// <param name="passages"><see cref="Prose.Passages"/>.</param>
    public Prose Add(SourceSpan where, ReadOnlySpan<char> html, ReadOnlySpan<Passage> passages)
    {
        var (firstByte, first) = (_htmlLength, _count);
        passages.CopyTo(Room(ref _passages, _count, passages.Length));
        _count += passages.Length;
        // Words without any mark are those of the passage.
        bool isPlain = passages is [var only] && html.SequenceEqual(only.Text);
        if (!isPlain)
        {
            _htmlLength += Encoding.UTF8.GetBytes(html, Room(ref _html, _htmlLength, Encoding.UTF8.GetMaxByteCount(html.Length)));
        }

        return new Prose(where, this, isPlain ? null : firstByte.._htmlLength, first.._count);
    }

    /// <summary>Ends the page: from now on it takes no more room than it needs.</summary>
    public void Close()
    {
        _html = Kept(_html, _htmlLength);
        _passages = Kept(_passages, _count);
    }

    internal string Html(Range bytes) => Encoding.UTF8.GetString(_html.AsSpan(bytes));

    internal PassageRun Passages(Range passages) => new(_passages, passages.Start.Value, passages.End.Value);

    private static Span<T> Room<T>(ref T[] items, int count, int more)
    {
        if (items.Length - count < more)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * items.Length, count + more));
            items.AsSpan(0, count).CopyTo(larger);
            Return(items, count);
            items = larger;
        }

        return items.AsSpan(count);
    }

    private static T[] Kept<T>(T[] items, int count)
    {
        var kept = items.AsSpan(0, count).ToArray();
        Return(items, count);
        return kept;
    }

    // The pool must not keep alive what pages say.
    private static void Return<T>(T[] items, int count)
    {
        items.AsSpan(0, count).Clear();
        ArrayPool<T>.Shared.Return(items);
    }
}
