using System.Text.RegularExpressions;
using Education.Cli.Fixes;

namespace Education.Cli.Moves;

/// <summary>The front matter of a lesson that gets a new id.</summary>
internal static partial class MovedHead
{
    /// <summary>The text with the new id, and for a lesson with its old address, so that old links lead to it.</summary>
    public static string Write(AuthorText file, string oldId, string newId)
    {
        var lines = file.Lines.ToList();
        int end = file.HeadLines - 1;
        int id = lines.FindIndex(0, Math.Max(end, 0), line => IdLine().IsMatch(line));
        if (id < 0)
        {
            return file.Text;
        }

        lines[id] = lines[id].Replace(oldId, newId, StringComparison.Ordinal);
        if (file.Path.Split('/') is [.., var language, not "easy-read", _])
        {
            AddRedirect(lines, end, $"{language}/lessons/{oldId}");
        }

        return string.Join('\n', lines);
    }

    private static void AddRedirect(List<string> lines, int end, string address)
    {
        int at = lines.FindIndex(0, end, line => line.StartsWith("redirect_from:", StringComparison.Ordinal));
        if (at < 0)
        {
            int allow = lines.FindIndex(0, end, line => line.StartsWith("allow:", StringComparison.Ordinal));
            lines.Insert(allow < 0 ? end : allow, $"redirect_from: [{address}]");
        }
        else if (lines[at].IndexOf('[', StringComparison.Ordinal) is > 0 and var open)
        {
            bool isEmpty = lines[at].AsSpan(open + 1).TrimStart().StartsWith("]", StringComparison.Ordinal);
            lines[at] = lines[at].Insert(open + 1, isEmpty ? address : address + ", ");
        }
        else
        {
            string? entry = at + 1 < end ? lines[at + 1] : null;
            string indent = entry is not null && entry.TrimStart().StartsWith('-') ? entry[..entry.IndexOf('-', StringComparison.Ordinal)] : "  ";
            lines.Insert(at + 1, $"{indent}- {address}");
        }
    }

    [GeneratedRegex(@"^id:\s")]
    private static partial Regex IdLine();
}
