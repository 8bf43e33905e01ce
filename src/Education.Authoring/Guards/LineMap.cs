using System.Runtime.InteropServices;

namespace Education.Authoring.Guards;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly string _path;
    private readonly int _firstLine;
    // Lines of prose are longer on average, so this holds most texts without growing.
    private const int ShortLine = 32;
    private readonly List<int> _starts;

    /// <param name="path">File that the text is from.</param>
    /// <param name="text">Text with LF line ends.</param>
    /// <param name="firstLine">Line of the file on which the text starts.</param>
    public LineMap(string path, string text, int firstLine = 1)
    {
        _path = path;
        _firstLine = firstLine;
        _starts = new List<int>((text.Length / ShortLine) + 1) { 0 };
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    /// <summary>Line of the file and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int found = CollectionsMarshal.AsSpan(_starts).BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (_firstLine + line, offset - _starts[line] + 1);
    }

    /// <summary>The place of a stretch that stays on one line.</summary>
    public SourceSpan Span(int start, int length)
    {
        var (line, column) = Locate(start);
        return new SourceSpan(_path, line, column, line, column + length);
    }
}
