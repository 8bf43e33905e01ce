using System.Text.RegularExpressions;
using Education.Tests.House;

namespace Education.Tests.Trees;

/// <summary>Each tree of the corpus, laid out in a folder of its own and checked once by the real program.</summary>
public sealed class CheckedTrees : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("links-").FullName;
    private readonly Dictionary<string, Lazy<IReadOnlyList<FoundLink>>> _found;

    public CheckedTrees() =>
        _found = LinkCase.All.Select(c => c.Tree).Distinct(StringComparer.Ordinal).ToDictionary(tree => tree, tree => new Lazy<IReadOnlyList<FoundLink>>(() => Check(tree)), StringComparer.Ordinal);

    public IReadOnlyList<FoundLink> Found(string tree) => _found[tree].Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<FoundLink> Check(string tree)
    {
        string root = Path.Combine(_folder, tree, "tree");
        foreach (string file in Repository.Files($"{LinkCase.Folder}/{tree}/tree", "*"))
        {
            string copy = Path.Combine(_folder, tree, file[(LinkCase.Folder.Length + tree.Length + 2)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? root);
            File.Copy(Path.Combine(Repository.Root, file), copy);
        }

        // These exist, and are still no part of what readers get.
        File.WriteAllText(Path.Combine(_folder, tree, "outside.md"), "# Outside\n");
        File.WriteAllText(Path.Combine(_folder, tree, "outside.html"), "<p>Outside</p>\n");
        Directory.CreateDirectory(Path.Combine(_folder, tree, "outside"));
        File.WriteAllText(Path.Combine(_folder, tree, "outside/notes.md"), "# Notes\n");
        SetUp(tree, root);
        string[] options = LinkCase.Options(tree);
        return LinkCommand.Find([options[0], root, .. options[1..]]);
    }

    /// <summary>Names and links that not every version control keeps as they are.</summary>
    private static void SetUp(string tree, string root)
    {
        string setup = Path.Combine(Repository.Root, LinkCase.Folder, tree, "setup.tsv");
        foreach (string[] cells in File.Exists(setup) ? File.ReadLines(setup).Select(l => Regex.Unescape(l).Split('\t')) : [])
        {
            if (cells[0] == "rename")
            {
                File.Move(Path.Combine(root, cells[1]), Path.Combine(root, cells[2]));
            }
            else
            {
                File.CreateSymbolicLink(Path.Combine(root, cells[1]), cells[2]);
            }
        }
    }
}
