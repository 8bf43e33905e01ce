namespace Education.Lessons.Trees;

/// <summary>Links that climb above the root of a tree and stay inside its border.</summary>
public static class OutwardLinks
{
    private const string Up = "..";

    /// <summary>The paths that they name and that the tree does not list, each once; <c>..</c> in front of a path is the folder above the root.</summary>
    public static IReadOnlyList<string> Of(LinkTree tree)
    {
        var facts = new Facts(tree);
        return [.. tree.Pages.SelectMany(facts.Of).Where(f => f.Walk == Walk.Inside).Select(f => f.MissingPath).Where(IsAbove).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>True for a path that starts above the root.</summary>
    internal static bool IsAbove(string path) => path is Up || path.StartsWith(Up + "/", StringComparison.Ordinal);
}
