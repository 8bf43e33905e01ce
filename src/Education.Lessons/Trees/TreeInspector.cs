using Education.Lessons.Trees.Judges;

namespace Education.Lessons.Trees;

/// <summary>Judges a tree: facts first, one look-up a link, then what they mean.</summary>
public static class TreeInspector
{
    /// <summary>Everything found, sorted by path, line, column and rule.</summary>
    public static IReadOnlyList<LinkFinding> Inspect(LinkTree tree, TreeOptions options)
    {
        var target = new TargetJudge(tree);
        var found = tree.Pages.SelectMany(p => InspectPage(tree, p, target, options)).Concat(TreeJudge.Judge(tree, options));
        return
        [
            .. found.DistinctBy(f => (f.Finding.Rule.Id, f.Finding.Where, f.Target))
                .OrderBy(f => f.Finding.Where.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Finding.Where.Line)
                .ThenBy(f => f.Finding.Where.Column)
                .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static List<LinkFinding> InspectPage(LinkTree tree, TreePage page, TargetJudge target, TreeOptions options)
    {
        var border = new BorderJudge(tree, page);
        var found = new List<LinkFinding>();
        foreach (var fact in new Facts(tree).Of(page))
        {
            Add(found, fact, FormJudge.Judge(fact, options) ?? target.Judge(fact) ?? AnchorJudge.Judge(fact) ?? border.Judge(fact));
            Add(found, fact, WordsJudge.Judge(fact, options));
        }

        found.AddRange(page.Faults.Select(FaultJudge.Judge));
        return found;
    }

    private static void Add(List<LinkFinding> found, in LinkFact fact, Findings.Finding? finding)
    {
        if (finding is not null)
        {
            found.Add(new LinkFinding(finding, fact.Link.Target));
        }
    }
}
