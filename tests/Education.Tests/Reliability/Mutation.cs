using System.Text;

namespace Education.Tests.Reliability;

/// <summary>Changes a file as bad luck or bad will would. The same dice give the same change.</summary>
internal static class Mutation
{
    private static readonly string[] Nodes =
        ["[", "{a: ", "&a x", "*a", "!!binary x", "|", "- - - -", "? x", "\"", "'", "~", "010", "[[[[]]]]", "no", "2026-99-99", "<<: *a", "\t", "%TAG ! x"];

    private static readonly string[] Marks =
        ["- [x] ", "- [y] ", "<!-- question -->\n", "<!-- quiz -->\n", "**Why:** ", "=> ", "> ", "```\n", "<b onclick=x>", "[a](javascript:x)", "![](//x/y)", "| a | b |\n", "\u202E", "&#0;", "<!--", "### \n"];

    /// <summary>One to four changes to the file.</summary>
    public static byte[] Of(byte[] file, Random dice)
    {
        int changes = dice.Next(1, 5);
        for (int i = 0; i < changes; i++)
        {
            file = dice.Next(4) switch
            {
                0 => Byte(file, dice),
                1 => Line(file, dice),
                2 => Node(file, dice),
                _ => Mark(file, dice),
            };
        }

        return file;
    }

    private static byte[] Byte(byte[] file, Random dice)
    {
        var bytes = new List<byte>(file);
        int at = dice.Next(bytes.Count + 1);
        switch (dice.Next(3))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes.RemoveRange(at, Math.Min(dice.Next(1, 40), bytes.Count - at));
                break;
            default:
                bytes.Insert(at, (byte)dice.Next(256));
                break;
        }

        return [.. bytes];
    }

    private static byte[] Line(byte[] file, Random dice) => OfLines(file, lines =>
    {
        int at = dice.Next(lines.Count), other = dice.Next(lines.Count);
        switch (dice.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.InsertRange(at, Enumerable.Repeat(lines[other], dice.Next(1, 200)));
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                lines[at] = new string(' ', dice.Next(12)) + lines[at];
                break;
        }
    });

    private static byte[] Node(byte[] file, Random dice) => OfLines(file, lines =>
    {
        int at = dice.Next(Math.Min(lines.Count, 45));
        int colon = lines[at].IndexOf(':', StringComparison.Ordinal);
        string node = Nodes[dice.Next(Nodes.Length)];
        lines[at] = colon > 0 ? lines[at][..(colon + 1)] + " " + node : node;
    });

    private static byte[] Mark(byte[] file, Random dice) => OfLines(file, lines =>
    {
        int at = dice.Next(lines.Count);
        string mark = Marks[dice.Next(Marks.Length)];
        lines[at] = dice.Next(2) == 0 ? mark + lines[at] : lines[at] + mark;
    });

    private static byte[] OfLines(byte[] file, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(file).Split('\n').ToList();
        change(lines);
        // Latin-1 keeps every byte as it was; what is added in other letters is written as the UTF-8 that authors would save.
        return [.. string.Join('\n', lines).SelectMany(c => c < 256 ? [(byte)c] : Encoding.UTF8.GetBytes([c]))];
    }
}
