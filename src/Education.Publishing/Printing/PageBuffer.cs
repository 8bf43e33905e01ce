using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Education.Publishing.Printing;

/// <summary>The bytes of a page as it is printed. The same room serves all pages of a thread:
/// a fresh one for each would land among the large objects, which cost a full collection.</summary>
internal sealed class PageBuffer
{
    private const int FirstRoom = 1 << 16;

    // One UTF-16 unit takes three bytes at most; a pair of two takes four.
    private const int MostBytesPerChar = 3;

    // Pages are UTF-8: only what HTML needs is written as a code.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private byte[] _bytes = new byte[FirstRoom];
    private int _length;

    /// <summary>What was written since it was last emptied; it changes with the next page.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>What was written, for the reader of the finished page.</summary>
    public ReadOnlyMemory<byte> Page => _bytes.AsMemory(0, _length);

    /// <summary>Makes room for the next page.</summary>
    public void Empty() => _length = 0;

    /// <summary>Takes the end off.</summary>
    public void Cut(int length) => _length = length;

    /// <summary>Text that is HTML already.</summary>
    public void Add(ReadOnlySpan<char> html)
    {
        Reserve(html.Length);
        Utf8.FromUtf16(html, _bytes.AsSpan(_length), out _, out int written);
        _length += written;
    }

    /// <summary>A few letters of HTML.</summary>
    public void Add(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(_bytes.AsSpan(_length));
        _length += html.Length;
    }

    /// <summary>Words, encoded so that they read as they are.</summary>
    public void Encode(string words)
    {
        int start = _length;
        Add(words.AsSpan());
        if (Encoder.FindFirstCharacterToEncodeUtf8(Written[start..]) >= 0)
        {
            _length = start;
            Add(Encoder.Encode(words).AsSpan());
        }
    }

    private void Reserve(int chars)
    {
        int needed = _length + chars * MostBytesPerChar;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
        }
    }
}
