using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Education.Tests.Fixes;

/// <summary>Applies a unified diff as its format says, checking every line of context.</summary>
internal static partial class PatchedText
{
    public static string Apply(string before, string diff)
    {
        var lines = Pieces(before);
        var after = new StringBuilder();
        int at = 0;
        foreach (string line in Pieces(diff.Replace("\n\\ No newline at end of file\n", "\u0001", StringComparison.Ordinal)).SelectMany(Ends).Skip(2))
        {
            if (Hunk().Match(line) is { Success: true } hunk)
            {
                int start = int.Parse(hunk.Groups[1].Value, CultureInfo.InvariantCulture) - (hunk.Groups[2].Value == "0" ? 0 : 1);
                after.AppendJoin("", lines[at..start]);
                at = start;
                continue;
            }

            if (line[0] != '+' && lines[at++] != line[1..])
            {
                throw new InvalidOperationException($"The diff says ‘{line}’ and the file ‘{lines[at - 1]}’.");
            }

            after.Append(line[0] == '-' ? "" : line[1..]);
        }

        return after.AppendJoin("", lines[at..]).ToString();
    }

    // A line without an end is followed by the next line of the diff.
    private static IEnumerable<string> Ends(string line) => line.Split('\u0001', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Pieces(string text) => [.. Line().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"^@@ -(\d+),(\d+) \+\d+,\d+ @@")]
    private static partial Regex Hunk();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Line();
}
