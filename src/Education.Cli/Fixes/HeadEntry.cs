using System.Text.RegularExpressions;

namespace Education.Cli.Fixes;

/// <summary>A key of front matter as it stands in the file.</summary>
/// <param name="Key">The key.</param>
/// <param name="Lines">The comments above it, its line and the lines of its value.</param>
internal sealed partial record HeadEntry(string Key, IReadOnlyList<string> Lines)
{
    /// <summary>The keys of front matter in the order of the file; null when a line belongs to none, or a key stands twice.</summary>
    /// <param name="lines">The lines between the two lines of hyphens.</param>
    public static IReadOnlyList<HeadEntry>? Read(IReadOnlyList<string> lines)
    {
        var entries = new List<HeadEntry>();
        var waiting = new List<string>();
        foreach (string line in lines)
        {
            if (KeyLine().Match(line) is { Success: true } key)
            {
                entries.Add(new HeadEntry(key.Groups[1].Value, [.. waiting, line]));
                waiting.Clear();
            }
            else if (line.Trim().Length == 0 || line[0] == '#')
            {
                waiting.Add(line);
            }
            else if (entries.Count > 0 && line[0] is ' ' or '-')
            {
                entries[^1] = entries[^1] with { Lines = [.. entries[^1].Lines, .. waiting, line] };
                waiting.Clear();
            }
            else
            {
                return null;
            }
        }

        // Comments below the last key have no key to go with.
        return waiting.Count == 0 && entries.DistinctBy(e => e.Key, StringComparer.Ordinal).Count() == entries.Count ? entries : null;
    }

    [GeneratedRegex(@"^([A-Za-z_][\w-]*):(?:\s|$)")]
    private static partial Regex KeyLine();
}
