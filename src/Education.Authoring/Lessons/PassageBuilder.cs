using System.Runtime.InteropServices;
using Education.Lessons.Blocks;
using Education.Reading;

namespace Education.Authoring.Lessons;

/// <summary>Collects the plain text of one passage and where it came from.</summary>
internal sealed class PassageBuilder
{
    private readonly List<char> _text = [];
    private readonly List<SourceRun> _runs = [];

    public int Length => _text.Count;

    private ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(_text);

    /// <summary>Adds characters that stand side by side in the file from this place on.</summary>
    public void Add(ReadOnlySpan<char> text, (int Line, int Column) place)
    {
        _runs.Add(new SourceRun(_text.Count, place.Line, place.Column));
        _text.AddRange(text);
    }

    /// <summary>Adds the space that a line break stands for.</summary>
    public void AddSpace() => _text.Add(' ');

    /// <summary>Drops what was added after a length, as for the words of a citation, which readers see as a number.</summary>
    public void Cut(int length)
    {
        _text.RemoveRange(length, _text.Count - length);
        _runs.RemoveAll(r => r.Offset >= length);
    }

    public ReadOnlySpan<char> From(int start) => Text[start..];

    /// <summary>The finished passage, without white space around it; the builder is empty afterwards.</summary>
    public Passage Finish(PassageKind kind, PageDraft page, int fallbackOffset)
    {
        if (_runs.Count == 0)
        {
            var (line, column) = page.Locate(fallbackOffset);
            _runs.Add(new SourceRun(0, line, column));
        }

        int start = Text.Length - Text.TrimStart().Length;
        string words = Text.Trim().ToString();
        // The run in which the words start begins with them; runs of white space alone are dropped.
        int first = _runs.Count - 1;
        while (first > 0 && _runs[first].Offset > start)
        {
            first--;
        }

        int end = first + 1;
        while (end < _runs.Count && _runs[end].Offset < start + words.Length)
        {
            end++;
        }

        var passage = new Passage(kind, words, Moved(_runs[first], start), page.Path)
        {
            Later = Later(first + 1, end, start),
        };
        Clear();
        return passage;
    }

    /// <summary>Drops what was added.</summary>
    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
    }

    private SourceRun[] Later(int first, int end, int start)
    {
        var later = first == end ? [] : new SourceRun[end - first];
        for (int i = first; i < end; i++)
        {
            later[i - first] = Moved(_runs[i], start);
        }

        return later;
    }

    private static SourceRun Moved(SourceRun run, int start)
    {
        int offset = Math.Max(run.Offset, start);
        return new SourceRun(offset - start, run.Line, run.Column + offset - run.Offset);
    }
}
