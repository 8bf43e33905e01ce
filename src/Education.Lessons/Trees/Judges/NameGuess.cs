using Education.Lessons.Checks.Links;

namespace Education.Lessons.Trees.Judges;

/// <summary>Guesses which file a broken link meant: one of the same name elsewhere, or one whose name is a typing slip away.</summary>
internal sealed class NameGuess(LinkTree tree)
{
    // Past this many names compared letter by letter, a guess for each broken link would cost more than it helps.
    private const int MostComparisons = 100_000;

    private readonly Lazy<Dictionary<string, string>> _byName = new(() => tree.FilePaths
        .DistinctBy(LinkTargets.NameOf, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(LinkTargets.NameOf, path => path, StringComparer.OrdinalIgnoreCase));

    private int _comparisons;

    /// <summary>The path of the file that was most likely meant; null when none is near.</summary>
    public string? For(string path)
    {
        string name = LinkTargets.NameOf(path);
        if (_byName.Value.TryGetValue(name, out string? moved))
        {
            return moved;
        }

        _comparisons += _byName.Value.Count;
        return _comparisons <= MostComparisons && Closest.Of(name, Alike(EndingOf(path))) is { } near ? _byName.Value[near] : null;
    }

    // Nobody means a photograph when they link to a page.
    private IEnumerable<string> Alike(string ending) =>
        _byName.Value.Where(n => ending.Length == 0 || string.Equals(EndingOf(n.Value), ending, StringComparison.OrdinalIgnoreCase)).Select(n => n.Key);

    private static string EndingOf(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[dot..] : "";
}
