namespace Education.Authoring.Guards;

/// <summary>Turns offsets of a text into lines and columns. Not for use from several threads.</summary>
internal sealed class LineMap
{
    private readonly string _path;
    private readonly int _firstLine;
    private readonly int[] _starts;
    private int _line;

    /// <param name="path">File that the text is from.</param>
    /// <param name="text">Text with LF line ends.</param>
    /// <param name="firstLine">Line of the file on which the text starts.</param>
    public LineMap(string path, string text, int firstLine = 1)
    {
        _path = path;
        _firstLine = firstLine;
        _starts = new int[text.AsSpan().Count('\n') + 1];
        for (int line = 1; line < _starts.Length; line++)
        {
            _starts[line] = text.IndexOf('\n', _starts[line - 1]) + 1;
        }
    }

    /// <summary>Line of the file and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        // Readers go down a text, so an offset stands most often on the same line as the one before or on the next.
        if (!IsOn(_line, offset))
        {
            _line = IsOn(_line + 1, offset) ? _line + 1 : LineOf(offset);
        }

        return (_firstLine + _line, offset - _starts[_line] + 1);
    }

    private bool IsOn(int line, int offset) =>
        line < _starts.Length && offset >= _starts[line] && (line + 1 == _starts.Length || offset < _starts[line + 1]);

    private int LineOf(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The place of a stretch that stays on one line.</summary>
    public SourceSpan Span(int start, int length)
    {
        var (line, column) = Locate(start);
        return new SourceSpan(_path, line, column, line, column + length);
    }
}
