using System.Text;
using System.Text.Json.Nodes;
using Education.Authoring;

namespace Education.Cli.LanguageServer;

/// <summary>A file as it stands in the editor.</summary>
/// <param name="Uri">The editor's name for it.</param>
/// <param name="Path">From the project's root.</param>
/// <param name="Version">Counted by the editor.</param>
/// <param name="Text">The text, saved or not.</param>
internal sealed record TextBuffer(string Uri, string Path, int Version, string Text)
{
    /// <summary>The lines without their ends.</summary>
    public IReadOnlyList<string> Lines => Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    public SourceFile AsFile() => new(Path, Encoding.UTF8.GetBytes(Text), FileOrigin.Regular);

    public Cursor At(JsonNode? position)
    {
        var (line, character) = Lsp.Place(position);
        var lines = Lines;
        line = Math.Clamp(line, 0, lines.Count - 1);
        return new Cursor(this, lines, line, Math.Clamp(character, 0, lines[line].Length));
    }

    /// <summary>The text after one change: of a stretch, or of the whole.</summary>
    public TextBuffer With(JsonNode? change)
    {
        string text = Lsp.Text(change?["text"]);
        if (change?["range"] is not { } range)
        {
            return this with { Text = text };
        }

        int start = Offset(range["start"]), end = Offset(range["end"]);
        return this with { Text = string.Concat(Text.AsSpan(0, Math.Min(start, end)), text, Text.AsSpan(Math.Max(start, end))) };
    }

    /// <summary>The words at a place of a finding; empty when it spans lines.</summary>
    public string Words(Education.Lessons.Findings.SourceSpan where)
    {
        var lines = Lines;
        if (where.Line != where.EndLine || where.Line < 1 || where.Line > lines.Count)
        {
            return "";
        }

        string line = lines[where.Line - 1];
        int start = Math.Clamp(where.Column - 1, 0, line.Length), end = Math.Clamp(where.EndColumn - 1, start, line.Length);
        return line[start..end];
    }

    // Places past the end of a line or of the text mean that end.
    private int Offset(JsonNode? position)
    {
        var (line, character) = Lsp.Place(position);
        int start = 0;
        for (int i = 0; i < line; i++)
        {
            int end = Text.AsSpan(start).IndexOfAny('\n', '\r');
            if (end < 0)
            {
                return Text.Length;
            }

            start += end + (Text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
        }

        int length = Text.AsSpan(start).IndexOfAny('\n', '\r');
        return start + Math.Clamp(character, 0, length < 0 ? Text.Length - start : length);
    }
}
