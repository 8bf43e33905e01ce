namespace Education.Authoring.Lessons;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    /// <summary>Line and column of an offset, both from 0.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
