namespace Education.Lessons.Trees.Judges;

/// <summary>Judges what only the whole tree shows: redirects, orphans, weight.</summary>
internal static class TreeJudge
{
    public static IEnumerable<LinkFinding> Judge(LinkTree tree, TreeOptions options)
    {
        var facts = new Facts(tree);
        var found = RedirectJudge.Judge(tree, facts);
        if (options.Start is { } start)
        {
            found = found.Concat(OrphanJudge.Judge(tree, facts, start));
        }

        return options.MostBytes is { } most ? found.Concat(WeightJudge.Judge(tree, facts, most)) : found;
    }
}
