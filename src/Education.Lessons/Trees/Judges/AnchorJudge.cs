using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Judges whether the part that a link names exists.</summary>
internal static class AnchorJudge
{
    // GitHub puts this before ids that authors write, and takes links with and without it.
    private const string AuthorsPrefix = "user-content-";

    public static Finding? Judge(in LinkFact fact)
    {
        if (fact.IsMovedByBase)
        {
            return TreeRules.BaseMovesAnchor.At(fact.Link.Where, $"‘base’ turns {Quote.Of(fact.Link.Target)} into a link to another page. Write the page’s own path before the ‘#’, or take ‘base’ out.");
        }

        return fact.Fragment.Length == 0 || !fact.IsLocal || fact.Entry?.Page?.Anchors is not { } anchors || Names(anchors, fact.Fragment) || ShowsSource(fact.Link.Target)
            ? null
            : Missing(fact, anchors);
    }

    private static bool Names(IReadOnlySet<string> anchors, string fragment)
    {
        if (anchors.Contains(fragment) || string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string plain = fragment.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(fragment) : fragment;
        return anchors.Contains(plain) || (plain.StartsWith(AuthorsPrefix, StringComparison.Ordinal) && anchors.Contains(plain[AuthorsPrefix.Length..]));
    }

    // GitHub shows a Markdown file with numbered lines under this query.
    private static bool ShowsSource(string target) => target.Contains("?plain=1#L", StringComparison.Ordinal);

    private static Finding Missing(in LinkFact fact, IReadOnlySet<string> anchors)
    {
        string? guess = Nearest.To(Uri.UnescapeDataString(fact.Fragment), [.. anchors]);
        string where = ReferenceEquals(fact.Entry?.Page, fact.From) ? "this page" : $"‘{fact.Entry?.Path}’";
        return TreeRules.MissingAnchor.At(
            fact.Link.Where,
            $"Nothing on {where} has the anchor {Quote.Of("#" + fact.Fragment)}.{Nearest.Hint(guess is null ? null : "#" + guess, "anchor")} An anchor is a heading in small letters with hyphens for spaces, or an id.",
            guess is null ? null : fact.Link.Target.Split('#')[0] + "#" + guess);
    }
}
