using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Blocks;

/// <summary>One unit of plain text (a paragraph, a heading, a list item, a table cell, a quiz choice) that remembers where each word stood.</summary>
/// <param name="Kind">What the reader sees it as.</param>
/// <param name="Text">Without marks; source numbers of citations are left out.</param>
/// <param name="Start">Where the first stretch of the text stands in the file; its offset is 0.</param>
/// <param name="Path">The file, from the project's root.</param>
public readonly record struct Passage(PassageKind Kind, string Text, SourceRun Start, string Path)
{
    // Most passages are one stretch; those cost no array.
    private readonly SourceRun[]? _later;

    /// <summary>Where the stretches after the first stand, by rising offset.</summary>
    public IReadOnlyList<SourceRun> Later { get => Runs; init => _later = value.Count > 0 ? value as SourceRun[] ?? [.. value] : null; }

    /// <summary>The place of a stretch of <see cref="Text"/>.</summary>
    public SourceSpan Span(int start, int length)
    {
        var (line, column) = Locate(start);
        var (endLine, endColumn) = Locate(start + Math.Max(length - 1, 0));
        return new SourceSpan(Path, line, column, endLine, endColumn + 1);
    }

    /// <summary>The place of the whole passage.</summary>
    public SourceSpan Where => Span(0, Text.Length);

    /// <summary>A stretch of the passage as a passage of its own.</summary>
    public Passage Slice(int start, int length)
    {
        var (line, column) = Locate(start);
        var later = Runs.Where(r => r.Offset > start && r.Offset < start + length).Select(r => r with { Offset = r.Offset - start });
        return this with { Text = Text.Substring(start, length), Start = new(0, line, column), Later = [.. later] };
    }

    private SourceRun[] Runs => _later ?? [];

    private (int Line, int Column) Locate(int offset)
    {
        var later = Runs;
        int low = -1, high = later.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = later[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        var run = low < 0 ? Start : later[low];
        return (run.Line, run.Column + offset - run.Offset);
    }
}
