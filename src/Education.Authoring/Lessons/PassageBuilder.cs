using System.Text;
using Education.Lessons.Blocks;
using Education.Reading;

namespace Education.Authoring.Lessons;

/// <summary>Collects the plain text of one passage and where it came from.</summary>
internal sealed class PassageBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun> _runs = [];

    public int Length => _text.Length;

    /// <summary>Adds characters that stand side by side in the file from this place on.</summary>
    public void Add(ReadOnlySpan<char> text, int line, int column)
    {
        _runs.Add(new SourceRun(_text.Length, line, column));
        _text.Append(text);
    }

    /// <summary>Adds the space that a line break stands for.</summary>
    public void AddSpace() => _text.Append(' ');

    /// <summary>Drops what was added after a length, as for the words of a citation, which readers see as a number.</summary>
    public void Cut(int length)
    {
        _text.Length = length;
        _runs.RemoveAll(r => r.Offset >= length);
    }

    public string From(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>The finished passage, without white space around it; the builder is empty afterwards.</summary>
    public Passage Finish(PassageKind kind, PageDraft page, int fallbackOffset)
    {
        string text = _text.ToString();
        if (_runs.Count == 0)
        {
            var (line, column) = page.Locate(fallbackOffset);
            _runs.Add(new SourceRun(0, line, column));
        }

        // An array of just the right size: a large site keeps millions of these.
        var whole = new Passage(kind, text, _runs.ToArray(), page.Path);
        _text.Clear();
        _runs.Clear();
        int start = text.Length - text.AsSpan().TrimStart().Length;
        return start == 0 && text.AsSpan().TrimEnd().Length == text.Length ? whole : whole.Slice(start, text.AsSpan().Trim().Length);
    }
}
