namespace Education.Authoring.Guards;

/// <summary>Counts, line by line, how deep lists and quotes stand in each other, without parsing Markdown.
/// The count may be a little too high for odd text, never too low by more than the indent limit allows.</summary>
internal sealed class MarkerDepth
{
    // Columns at which the content of each open list item starts.
    private readonly Stack<int> _open = [];
    private bool _afterBlank = true;

    /// <summary>Depth at the deepest marker of the line.</summary>
    public int Depth { get; private set; }

    /// <summary>Offset of the first character that is no marker; the line's length when there is none.</summary>
    public int Content { get; private set; }

    /// <summary>Column of the last marker, from 0; -1 when the line has none.</summary>
    public int LastMarker { get; private set; }

    /// <summary>Takes in the next line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        int quotes = 0, at = 0, column = 0;
        LastMarker = -1;
        while (Skip(line, ref at, ref column) && MarkerLength(line[at..]) is > 0 and var length)
        {
            LastMarker = column;
            if (line[at] == '>')
            {
                quotes++;
            }
            else
            {
                Close(column);
                _open.Push(column + length + 1);
            }

            at += length;
            column += length;
        }

        Content = at;
        if (at < line.Length && LastMarker < 0 && _afterBlank)
        {
            // Only after an empty line does text further left end a list; before one it runs on lazily.
            Close(column);
        }

        _afterBlank = at == line.Length;
        Depth = _open.Count + quotes;
    }

    private void Close(int column)
    {
        while (_open.Count > 0 && _open.Peek() > column)
        {
            _open.Pop();
        }
    }

    private static bool Skip(ReadOnlySpan<char> line, ref int at, ref int column)
    {
        for (; at < line.Length && line[at] is ' ' or '\t'; at++)
        {
            column = line[at] == '\t' ? (column / 4 * 4) + 4 : column + 1;
        }

        return at < line.Length;
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>')
        {
            return 1;
        }

        int digits = 0;
        while (digits < rest.Length && digits < 10 && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        int length = digits + 1;
        bool marks = digits == 0 ? rest[0] is '-' or '*' or '+' : digits < 10 && digits < rest.Length && rest[digits] is '.' or ')';
        return marks && (length == rest.Length || rest[length] is ' ' or '\t') ? length : 0;
    }
}
