namespace Education.Cli.Fixes;

/// <summary>No white space at the ends of lines. Two spaces that break a line in Markdown stay, and so does code.</summary>
internal sealed class NoTrailingSpace : ITextFix
{
    public string Apply(AuthorText file)
    {
        var lines = file.Lines;
        var fence = new CodeFence();
        int head = file.HeadLines;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isCode = i >= head && fence.Holds(lines[i]);
            if (!isCode && !(i >= head && BreaksLine(lines, i)))
            {
                lines[i] = Trim(lines[i]);
            }
        }

        return string.Join('\n', lines);
    }

    private static bool BreaksLine(string[] lines, int at) =>
        lines[at].EndsWith("  ", StringComparison.Ordinal) && lines[at].Trim().Length > 0
        && at + 1 < lines.Length && lines[at + 1].Trim().Length > 0;

    // A backslash speaks for the space behind it.
    private static string Trim(string line)
    {
        string trimmed = line.TrimEnd(' ', '\t');
        return trimmed.EndsWith('\\') ? line : trimmed;
    }
}
