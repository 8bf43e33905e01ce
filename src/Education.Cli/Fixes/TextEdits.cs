namespace Education.Cli.Fixes;

/// <summary>Carries out changes at places of a file.</summary>
internal static class TextEdits
{
    /// <summary>The text after all changes. Of changes to one place the first counts.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var lines = text.Split('\n');
        foreach (var edit in edits.DistinctBy(e => (e.Where.Line, e.Where.Column)).OrderByDescending(e => (e.Where.Line, e.Where.Column)))
        {
            int index = edit.Where.Line - 1;
            if (index < lines.Length && Find(lines[index], edit) is >= 0 and var at)
            {
                lines[index] = string.Concat(lines[index].AsSpan(0, at), edit.New, lines[index].AsSpan(at + edit.Old.Length));
            }
        }

        return string.Join('\n', lines);
    }

    // A place may hold quotes around the words.
    private static int Find(string line, TextEdit edit)
    {
        int from = Math.Min(edit.Where.Column - 1, line.Length);
        int to = edit.Where.EndLine == edit.Where.Line ? Math.Clamp(edit.Where.EndColumn - 1, from, line.Length) : line.Length;
        return line.IndexOf(edit.Old, from, to - from, StringComparison.Ordinal);
    }
}
