using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Names the pages that no chain of links reaches.</summary>
internal static class OrphanJudge
{
    public static IEnumerable<LinkFinding> Judge(LinkTree tree, Facts facts, string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<TreePage>(tree.Pages.Where(p => p.Path == start));
        while (open.TryDequeue(out var page))
        {
            var next = facts.Of(page)
                .Where(f => f.IsLocal && f.Link.Use is LinkUse.Page or LinkUse.Redirect)
                .Select(f => f.Entry?.Page).OfType<TreePage>();
            foreach (var found in next.Where(p => reached.Add(p.Path)))
            {
                open.Enqueue(found);
            }
        }

        return tree.Pages
            .Where(p => p.Standing == Standing.Published && !reached.Contains(p.Path) && IsDocument(p.Path))
            .Select(p => new LinkFinding(
                TreeRules.OrphanPage.At(SourceSpan.FileStart(p.Path), $"No chain of links leads from ‘{start}’ to this page, so hardly anyone will find it. Link to it from a page that readers reach."),
                p.Path));
    }

    private static bool IsDocument(string path) =>
        !path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && !path.EndsWith("404.html", StringComparison.Ordinal)
        && !path.EndsWith("offline.html", StringComparison.Ordinal);
}
