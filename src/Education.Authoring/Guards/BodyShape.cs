using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Counts what makes Markdown slow to read, on the raw lines, before the Markdown parser sees them.</summary>
internal sealed class BodyShape
{
    private readonly SourceText _source;
    private readonly List<Finding> _findings = [];
    private readonly MarkerDepth _markers = new();
    private readonly Tally _blocks = new(Limits.Blocks, "paragraphs, list items and other blocks", "Split the lesson in two.");
    private readonly Tally _headings = new(Limits.Headings, "headings", "Split the lesson in two.");
    private readonly Tally _definitions = new(Limits.Definitions, "link and footnote definitions", "Write the addresses in the links themselves.");
    private int _line;
    private bool _afterBlank = true;

    private BodyShape(SourceText source)
    {
        _source = source;
        _line = source.BodyLine;
    }

    /// <summary>A finding for each limit that the body breaks, at the first place that breaks it.</summary>
    public static IReadOnlyList<Finding> Check(SourceText source)
    {
        var shape = new BodyShape(source);
        foreach (var line in source.Body.AsSpan().EnumerateLines())
        {
            shape.Read(line);
            shape._line++;
        }

        return [.. shape._findings, .. Openers.Check(source)];
    }

    private void Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Limits.LineLength && !Has(FileRules.LineTooLong))
        {
            _findings.Add(FileRules.LineTooLong.At(
                new SourceSpan(_source.Path, _line, Limits.LineLength + 1, _line, line.Length + 1),
                $"This line has {line.Length:N0} characters; {Limits.LineLength:N0} is the most. Break it into paragraphs."));
        }

        _markers.Read(line);
        ReadDepth();
        var content = line[_markers.Content..];
        var place = SourceSpan.At(_source.Path, _line, _markers.Content + 1);
        bool marked = _markers.LastMarker >= 0, blank = content.IsEmpty, heading = IsHeading(content);
        CountIf(marked || (!blank && (_afterBlank || heading)), _blocks, place);
        CountIf(heading, _headings, place);
        CountIf(!blank && content[0] == '[' && content.IndexOf("]:") >= 0, _definitions, place);
        _afterBlank = blank;
    }

    private void CountIf(bool isOne, Tally tally, SourceSpan place)
    {
        if (isOne && tally.Add(place) is { } finding)
        {
            _findings.Add(finding);
        }
    }

    private void ReadDepth()
    {
        bool deep = _markers.Depth > Limits.MarkerDepth || _markers.LastMarker > Limits.MarkerIndent;
        if (deep && _markers.LastMarker >= 0 && !Has(FileRules.NestedTooDeep))
        {
            _findings.Add(FileRules.NestedTooDeep.At(
                SourceSpan.At(_source.Path, _line, _markers.LastMarker + 1),
                $"Lists and quotes stand more than {Limits.MarkerDepth} deep in each other here. Take out some of the ‘-’ or ‘>’ signs."));
        }
    }

    private bool Has(Rule rule) => _findings.Exists(f => f.Rule == rule);

    private static bool IsHeading(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || content[0] is not ('#' or '=' or '-'))
        {
            return false;
        }

        int signs = content.IndexOfAnyExcept('#');
        bool numbered = content[0] == '#' && (signs < 0 ? content.Length : signs) <= 6;
        var trimmed = content.TrimEnd();
        return (numbered && (signs < 0 || content[signs] is ' ' or '\t')) || !trimmed.ContainsAnyExcept('=') || !trimmed.ContainsAnyExcept('-');
    }
}
