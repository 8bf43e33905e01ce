using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Adds up a page and everything it asks for, style sheets of style sheets too.</summary>
internal static class WeightJudge
{
    public static IEnumerable<LinkFinding> Judge(LinkTree tree, Facts facts, long mostBytes) =>
        from page in tree.Pages
        where !page.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) && !page.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        let parts = PartsOf(tree.Find(page.Path), facts)
        let total = parts.Sum(p => p.Bytes)
        where total > mostBytes
        let heaviest = parts.MaxBy(p => p.Bytes)
        select new LinkFinding(
            TreeRules.TooHeavy.At(
                SourceSpan.FileStart(page.Path),
                $"This page weighs {Kilobytes(total)} kB with its parts, and may weigh {Kilobytes(mostBytes)} kB. The heaviest part is ‘{heaviest?.Path}’ with {Kilobytes(heaviest?.Bytes ?? 0)} kB."),
            page.Path);

    private static long Kilobytes(long bytes) => (bytes + 1023) / 1024;

    private static HashSet<TreeEntry> PartsOf(TreeEntry? page, Facts facts)
    {
        var parts = new HashSet<TreeEntry>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TreeEntry>(page is null ? [] : [page]);
        while (open.TryPop(out var entry))
        {
            if (parts.Add(entry) && entry.Page is { } document)
            {
                facts.Of(document)
                    .Where(f => f.Link.Use is LinkUse.Image or LinkUse.Part or LinkUse.Import && f.Entry is { Kind: EntryKind.File })
                    .Select(f => f.Entry).OfType<TreeEntry>()
                    .ToList().ForEach(open.Push);
            }
        }

        return parts;
    }
}
