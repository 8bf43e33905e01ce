namespace Education.Cli.Fixes;

/// <summary>Knows, line after line, what stands in fenced code. Fences inside quotes and lists count too.</summary>
internal sealed class CodeFence
{
    private string _open = "";

    /// <summary>True when the next line is part of fenced code, its fences included.</summary>
    public bool Holds(string line)
    {
        string text = line.TrimStart(' ', '>', '-', '\t');
        string mark = text.StartsWith("```", StringComparison.Ordinal) ? "```" : text.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : "";
        if (_open.Length == 0)
        {
            _open = mark;
            return mark.Length > 0;
        }

        if (mark == _open && text.Trim('`', '~', ' ', '\t').Length == 0)
        {
            _open = "";
        }

        return true;
    }
}
