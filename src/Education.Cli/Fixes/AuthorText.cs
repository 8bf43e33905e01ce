using System.Text;
using System.Text.Unicode;
using Education.Authoring;

namespace Education.Cli.Fixes;

/// <summary>The text of a file that authors write by hand.</summary>
/// <param name="Path">Path from the project's root.</param>
/// <param name="Text">All of it, line ends as they are.</param>
internal sealed record AuthorText(string Path, string Text)
{
    /// <summary>True for lessons and pages.</summary>
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Null for files that are no Markdown or YAML, or are not UTF-8: those are left alone.</summary>
    public static AuthorText? Of(SourceFile file)
    {
        bool isText = file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal);
        return isText && file.Origin == FileOrigin.Regular && Utf8.IsValid(file.Bytes.Span) ? new(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)) : null;
    }

    public SourceFile ToFile() => new(Path, Encoding.UTF8.GetBytes(Text), FileOrigin.Regular);

    /// <summary>The lines without their ends.</summary>
    public string[] Lines => Text.Split('\n');

    /// <summary>Number of lines up to and with the end of the front matter; all lines of a file of YAML, 0 of Markdown without front matter.</summary>
    public int HeadLines
    {
        get
        {
            var lines = Lines;
            return !IsMarkdown ? lines.Length : lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() == "---") + 1 : 0;
        }
    }
}
