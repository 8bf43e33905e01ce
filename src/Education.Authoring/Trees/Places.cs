using Education.Authoring.Guards;

namespace Education.Authoring.Trees;

/// <summary>Turns offsets of a whole file into places of it.</summary>
public sealed class Places
{
    private readonly string _path;
    private readonly LineMap _lines;
    private readonly int _length;

    /// <param name="path">Path of the file from the root.</param>
    /// <param name="text">The whole file with LF line ends.</param>
    public Places(string path, string text)
    {
        _path = path;
        _lines = new LineMap(path, text);
        _length = text.Length;
    }

    /// <summary>The place of a stretch; the end is exclusive.</summary>
    public SourceSpan Span(int start, int end)
    {
        var (line, column) = _lines.Locate(Math.Clamp(start, 0, _length));
        var (endLine, endColumn) = _lines.Locate(Math.Clamp(end, 0, _length));
        return new SourceSpan(_path, line, column, endLine, endColumn);
    }
}
