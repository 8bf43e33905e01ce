using Education.Lessons.Findings;
using YamlDotNet.Core;

namespace Education.Authoring.Yaml;

/// <summary>A YAML text and the line of its file on which it starts.</summary>
internal sealed record YamlText(string Path, string Text, int FirstLine)
{
    /// <summary>The place of a stretch that the YAML parser names.</summary>
    public SourceSpan Span(in Mark start, in Mark end) =>
        new(Path, Line(start), (int)start.Column, Line(end), Math.Max((int)end.Column, end.Line == start.Line ? (int)start.Column : 1));

    /// <summary>The line at a mark, without spaces at its ends and cut to what fits into a sentence.</summary>
    public string LineAt(in Mark mark)
    {
        int number = 1;
        foreach (var line in Text.AsSpan().EnumerateLines())
        {
            if (number++ == mark.Line)
            {
                var trimmed = line.Trim();
                return trimmed.Length > 60 ? string.Concat(trimmed[..60], "…") : trimmed.ToString();
            }
        }

        return "";
    }

    private int Line(in Mark mark) => (int)mark.Line + FirstLine - 1;
}
