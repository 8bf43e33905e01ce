using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Education.Lessons.Site;

namespace Education.Publishing.Printing;

/// <summary>The bytes of a page as it is printed. One buffer serves page after page:
/// a fresh one for each would land among the large objects, which cost a full collection.</summary>
/// <param name="room">How many bytes it can hold before it grows.</param>
internal sealed class PageBuffer(int room)
{
    // One UTF-16 unit takes three bytes at most; a pair of two takes four.
    private const int MostBytesPerChar = 3;

    private const int PieceLength = 256;

    // Pages are UTF-8: only what HTML needs is written as a code.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private byte[] _bytes = new byte[room];
    private int _length;
    private string _root = "";

    /// <summary>What was written since it was last emptied; it changes with the next page.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>What was written, for the reader of the finished page.</summary>
    public ReadOnlyMemory<byte> Page => _bytes.AsMemory(0, _length);

    /// <summary>Begins the next page.</summary>
    /// <param name="root">The way from the page to the site's root, to be written for each <see cref="Address.RootMark"/>.</param>
    public void Begin(string root)
    {
        _length = 0;
        _root = root;
    }

    /// <summary>Takes the end off.</summary>
    public void Cut(int length) => _length = length;

    /// <summary>A letter of HTML, which is ASCII.</summary>
    public void Add(char letter)
    {
        Reserve(1);
        _bytes[_length++] = (byte)letter;
    }

    /// <summary>A name of an element or an attribute, or what stands around it: ASCII, and so short that letter by letter is the quickest way.</summary>
    public void Add(string letters)
    {
        Reserve(letters.Length);
        var ascii = _bytes.AsSpan(_length, letters.Length);
        for (int i = 0; i < letters.Length; i++)
        {
            ascii[i] = (byte)letters[i];
        }

        _length += letters.Length;
    }

    /// <summary>Ready HTML.</summary>
    public void Html(ReadOnlySpan<char> html)
    {
        for (int at = html.IndexOf(Address.RootMark); at >= 0; at = html.IndexOf(Address.RootMark))
        {
            Plain(html[..at]);
            Plain(_root);
            html = html[(at + 1)..];
        }

        Plain(html);
    }

    /// <summary>Words or an address, encoded so that they read as they are.</summary>
    public void Encode(ReadOnlySpan<char> words)
    {
        if (words.StartsWith(Address.RootMark))
        {
            Plain(_root);
            words = words[1..];
        }

        int start = _length;
        Plain(words);
        if (Encoder.FindFirstCharacterToEncodeUtf8(Written[start..]) < 0)
        {
            return;
        }

        _length = start;
        Span<char> piece = stackalloc char[PieceLength];
        while (words.Length > 0)
        {
            Encoder.Encode(words, piece, out int read, out int written);
            Plain(piece[..written]);
            words = words[read..];
        }
    }

    private void Plain(ReadOnlySpan<char> letters)
    {
        Reserve(letters.Length * MostBytesPerChar);
        _length += Encoding.UTF8.GetBytes(letters, _bytes.AsSpan(_length));
    }

    private void Reserve(int bytes)
    {
        int needed = _length + bytes;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
        }
    }
}
