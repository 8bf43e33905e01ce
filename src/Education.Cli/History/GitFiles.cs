using System.Globalization;
using System.Text;
using Education.Authoring;

namespace Education.Cli.History;

/// <summary>Reads files of an older state, all with two calls of Git.</summary>
internal static class GitFiles
{
    private const long LargestRead = 4 * 1024 * 1024;

    /// <summary>The files below a folder, sorted by path. Hidden ones are passed over, as on the disk.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="tree">The state, and the project's folder in it.</param>
    /// <param name="folder">A folder or a file of the project.</param>
    public static IReadOnlyList<SourceFile> Read(Git git, string tree, string folder)
    {
        string list = git.Ask("ls-tree", "-r", "-z", "--long", "--full-tree", tree, "--", folder) ?? "";
        var entries = list.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Entry).OfType<(string Path, string Hash)>()
            .OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
        byte[] answer = git.Run(["cat-file", "--batch"], string.Concat(entries.Select(e => e.Hash + "\n"))) ?? [];
        return [.. Contents(answer, entries)];
    }

    // mode type hash size TAB path; 100644 and 100755 are files, 120000 is a link, which is not followed.
    private static (string Path, string Hash)? Entry(string line)
    {
        var (facts, path) = line.Split('\t', 2) is [var left, var right] ? (left.Split(' ', StringSplitOptions.RemoveEmptyEntries), right) : ([], "");
        bool isFile = facts is [['1', '0', '0', ..], "blob", _, var size] && long.Parse(size, CultureInfo.InvariantCulture) <= LargestRead;
        return isFile && !path.Split('/').Any(part => part.StartsWith('.')) ? (path, facts[2]) : null;
    }

    // Each file: hash type size LF, its bytes, LF.
    private static IEnumerable<SourceFile> Contents(byte[] answer, IReadOnlyList<(string Path, string Hash)> entries)
    {
        int at = 0;
        foreach (var (path, _) in entries)
        {
            int end = Array.IndexOf(answer, (byte)'\n', at);
            int size = int.Parse(Encoding.ASCII.GetString(answer, at, end - at).Split(' ')[^1], CultureInfo.InvariantCulture);
            yield return new SourceFile(path, answer.AsMemory(end + 1, size), FileOrigin.Regular);
            at = end + size + 2;
        }
    }
}
