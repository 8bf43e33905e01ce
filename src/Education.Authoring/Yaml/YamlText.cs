using Education.Authoring.Lessons;
using YamlDotNet.Core;

namespace Education.Authoring.Yaml;

/// <summary>A YAML text and the line of its file on which it starts.</summary>
internal sealed record YamlText(string Path, string Text, int FirstLine)
{
    /// <summary>What other files of the site say; null when the text stands for itself.</summary>
    public SharedWords? Words { get; init; }

    /// <summary>The place of a stretch that the YAML parser names.</summary>
    public SourceSpan Span(in Mark start, in Mark end) =>
        new(Path, Line(start), (int)start.Column, Line(end), Math.Max((int)end.Column, end.Line == start.Line ? (int)start.Column : 1));

    /// <summary>A line of the file, without spaces at its ends and cut to what fits into a sentence.</summary>
    public string LineAt(int line)
    {
        int number = FirstLine;
        foreach (var text in Text.AsSpan().EnumerateLines())
        {
            if (number++ == line)
            {
                var trimmed = text.Trim();
                return trimmed.Length > 60 ? string.Concat(trimmed[..60], "…") : trimmed.ToString();
            }
        }

        return "";
    }

    /// <summary>The first tab that indents a line, at or after a line of the file; null when there is none.</summary>
    public SourceSpan? FirstTab(int line)
    {
        int number = FirstLine;
        foreach (var text in Text.AsSpan().EnumerateLines())
        {
            int tab = text[..^text.TrimStart().Length].IndexOf('\t');
            if (number >= line && tab >= 0)
            {
                return new SourceSpan(Path, number, tab + 1, number, tab + 2);
            }

            number++;
        }

        return null;
    }

    private int Line(in Mark mark) => (int)mark.Line + FirstLine - 1;
}
