using System.Buffers;

namespace Education.Authoring.Lessons;

/// <summary>HTML while it is being written. Its room is used again for what is written next.</summary>
internal sealed class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");
    private char[] _letters = new char[4096];

    /// <summary>How many letters there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of it, until more is written.</summary>
    public ReadOnlySpan<char> Written => _letters.AsSpan(0, Length);

    /// <summary>Adds what is HTML already.</summary>
    public HtmlText Append(ReadOnlySpan<char> html)
    {
        html.CopyTo(Room(html.Length));
        Length += html.Length;
        return this;
    }

    /// <summary>Adds text made safe for HTML content and double-quoted attributes.</summary>
    public HtmlText AppendSafe(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        return Append(text);
    }

    /// <summary>Moves all from a place on to an earlier place.</summary>
    public void MoveUp(int from, int to)
    {
        var moved = _letters[from..Length];
        _letters.AsSpan(to, from - to).CopyTo(_letters.AsSpan(to + moved.Length));
        moved.CopyTo(_letters, to);
    }

    /// <summary>Drops all after a length.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Takes off the ends of lines behind the last word.</summary>
    public void EndLastLine() => Length = Written.TrimEnd('\n').Length;

    /// <summary>Takes off white space at both ends.</summary>
    public void Trim()
    {
        Length = Written.TrimEnd().Length;
        TrimStart();
    }

    /// <summary>Takes off white space before the first word.</summary>
    public void TrimStart()
    {
        var words = Written.TrimStart();
        words.CopyTo(_letters);
        Length = words.Length;
    }

    private Span<char> Room(int letters)
    {
        if (Length + letters > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, Length + letters));
        }

        return _letters.AsSpan(Length);
    }

    private static string Entity(char c) => c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" };
}
