using System.Text.RegularExpressions;

namespace Education.Cli.Fixes;

/// <summary>Curly quotes around a whole value of front matter, or around an option of a box, become straight: only those are read as quotes.</summary>
internal sealed partial class StraightQuotes : ITextFix
{
    public string Apply(AuthorText file)
    {
        var lines = file.Lines;
        int head = file.HeadLines;
        int blockIndent = -1;
        for (int i = 0; i < head; i++)
        {
            int indent = lines[i].Length - lines[i].TrimStart().Length;
            bool isBlockText = blockIndent >= 0 && (indent > blockIndent || lines[i].Trim().Length == 0);
            if (!isBlockText)
            {
                blockIndent = BlockStart().IsMatch(lines[i]) ? indent : -1;
                lines[i] = Value().Replace(lines[i], "$1\"$2\"");
            }
        }

        return string.Join('\n', lines.Take(head).Concat(Boxes(lines.Skip(head))));
    }

    private static IEnumerable<string> Boxes(IEnumerable<string> lines)
    {
        var fence = new CodeFence();
        foreach (string line in lines)
        {
            yield return !fence.Holds(line) && Comment().IsMatch(line) ? Option().Replace(line, "$1\"$2\"") : line;
        }
    }

    // A key or a dash, then text all in curly quotes.
    [GeneratedRegex("""^(\s*(?:- )?(?:[\w-]+:|-)\s+)[“”]([^“”"\\]*)[“”]\s*$""")]
    private static partial Regex Value();

    [GeneratedRegex("""(?::|-)\s+[|>][-+0-9]*\s*$""")]
    private static partial Regex BlockStart();

    [GeneratedRegex("""^\s*<!--.*-->\s*$""")]
    private static partial Regex Comment();

    [GeneratedRegex("""([\w-]+=)[“”]([^“”"]*)[“”]""")]
    private static partial Regex Option();
}
