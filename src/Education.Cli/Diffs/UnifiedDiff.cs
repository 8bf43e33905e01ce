using System.Globalization;
using System.Text;

namespace Education.Cli.Diffs;

/// <summary>A change to a file as <c>git apply</c> and <c>patch</c> read it.</summary>
internal static class UnifiedDiff
{
    // Lines around a change, as is usual.
    private const int Around = 3;

    /// <summary>Empty when nothing differs.</summary>
    /// <param name="path">The file, from the project's root.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">The text it would have.</param>
    public static string Write(string path, string before, string after)
    {
        var pieces = Difference.Between(Lines(before), Lines(after));
        var diff = new StringBuilder();
        for (int at = NextChange(pieces, 0); at < pieces.Count; at = NextChange(pieces, at))
        {
            int from = Math.Max(at - Around, 0);
            at = EndOfHunk(pieces, at);
            WriteHunk(diff, pieces, from, Math.Min(at + Around, pieces.Count));
        }

        return diff.Length == 0 ? "" : $"--- a/{path}\n+++ b/{path}\n{diff}";
    }

    // Each line with its own end, so that a changed line end is a change.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    private static int NextChange(IReadOnlyList<DiffPiece> pieces, int at)
    {
        while (at < pieces.Count && pieces[at].Kind == DiffKind.Same)
        {
            at++;
        }

        return at;
    }

    // Changes with few lines between them share a hunk.
    private static int EndOfHunk(IReadOnlyList<DiffPiece> pieces, int at)
    {
        while (true)
        {
            while (at < pieces.Count && pieces[at].Kind != DiffKind.Same)
            {
                at++;
            }

            int next = NextChange(pieces, at);
            if (next == pieces.Count || next - at > 2 * Around)
            {
                return at;
            }

            at = next;
        }
    }

    private static void WriteHunk(StringBuilder diff, IReadOnlyList<DiffPiece> pieces, int from, int to)
    {
        int oldStart = pieces.Take(from).Count(p => p.Kind != DiffKind.Added), newStart = pieces.Take(from).Count(p => p.Kind != DiffKind.Removed);
        var hunk = pieces.Skip(from).Take(to - from).ToList();
        int old = hunk.Count(p => p.Kind != DiffKind.Added), young = hunk.Count(p => p.Kind != DiffKind.Removed);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Start(oldStart, old)},{old} +{Start(newStart, young)},{young} @@\n");
        foreach (var piece in hunk)
        {
            char sign = piece.Kind switch { DiffKind.Same => ' ', DiffKind.Removed => '-', DiffKind.Added => '+' };
            diff.Append(sign).Append(piece.Text).Append(piece.Text.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    // An empty side names the line before it.
    private static int Start(int linesBefore, int count) => count == 0 ? linesBefore : linesBefore + 1;
}
