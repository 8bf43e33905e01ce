using System.Text;
using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Cuts a file into front matter and body.</summary>
internal static class FrontMatterCut
{
    private const string Fence = "---";

    /// <summary>The two parts; null when the end of the front matter is not to be found.</summary>
    public static Draft<SourceText> Cut(string path, ReadOnlySpan<char> text)
    {
        var first = Line(text, 0);
        if (!first.TrimEnd().SequenceEqual(Fence))
        {
            var where = new SourceSpan(path, 1, 1, 1, first.Length + 1);
            return new(new SourceText(path, "", 1, text.ToString(), 1), [FrontMatterRules.Missing.At(
                where, $"The file starts with {Said(first)}. Start it with a line of three hyphens, ‘---’, then the facts about the lesson, then ‘---’ again.")]);
        }

        int start = Math.Min(first.Length + 1, text.Length);
        for (int at = start, line = 2; at < text.Length; line++)
        {
            var current = Line(text, at);
            int next = Math.Min(at + current.Length + 1, text.Length);
            if (current.TrimEnd().SequenceEqual(Fence))
            {
                return Sized(new SourceText(path, text[start..at].ToString(), 2, text[next..].ToString(), line + 1));
            }

            at = next;
        }

        return new(null, [FrontMatterRules.Unclosed.At(
            new SourceSpan(path, 1, 1, 1, Fence.Length + 1),
            "The front matter that starts here has no end. Put a line of three hyphens, ‘---’, below its last fact.")]);
    }

    private static Draft<SourceText> Sized(SourceText source)
    {
        int bytes = Encoding.UTF8.GetByteCount(source.FrontMatter);
        return bytes <= Limits.FrontMatterBytes
            ? new(source, [])
            : new(null, [FileRules.TooLarge.At(
                SourceSpan.At(source.Path, source.FrontMatterLine, 1),
                $"The front matter has {bytes:N0} bytes, more than the {Limits.FrontMatterBytes / 1024} KB it may have. Move long text below the second ‘---’.")]);
    }

    private static string Said(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() ? "an empty line" : $"‘{(line.Length > 40 ? string.Concat(line[..40], "…") : line.ToString())}’";

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        int end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
