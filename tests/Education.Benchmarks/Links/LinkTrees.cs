using Education.Authoring.Trees;
using Education.Lessons.Trees;

namespace Education.Benchmarks.Links;

/// <summary>10,000 lessons with 30 links each, as Markdown: to other lessons, to their parts, to own parts, to images and to the web. One link in 300 is broken.</summary>
public static class LinkTrees
{
    /// <summary>Lessons of the tree.</summary>
    public const int Lessons = 10_000;

    /// <summary>Links of each lesson.</summary>
    public const int LinksEach = 30;

    /// <summary>The tree, every lesson written out as Markdown and parsed.</summary>
    public static LinkTree Make()
    {
        var pages = ParallelEnumerable.Range(0, Lessons).AsOrdered()
            .Select(i => MarkdownTreeReader.Read(PathOf(i), TextOf(i)))
            .Select(page => new TreeEntry(page.Path, EntryKind.File, 1) { Page = page });
        var folders = Enumerable.Range(0, 100).Select(f => new TreeEntry($"content/en/path-{f}", EntryKind.Folder, 0));
        var images = Enumerable.Range(0, 100).Select(f => new TreeEntry($"content/figures/figure-{f}.svg", EntryKind.File, 1));
        return new LinkTree(TreeKind.Markdown, [.. pages, .. folders, .. images], []);
    }

    private static string PathOf(int lesson) => $"content/en/path-{lesson % 100}/lesson-{lesson}.md";

    private static string TextOf(int lesson)
    {
        var links = Enumerable.Range(0, LinksEach).Select(n => LinkOf(lesson, n));
        return $"---\nid: lesson-{lesson}\n---\n\n## What helps\n\n## Small steps\n\n{string.Join("\n\n", links)}\n";
    }

    private static string LinkOf(int lesson, int n)
    {
        int other = ((lesson * 31) + (n * 977)) % Lessons;
        string path = $"../path-{other % 100}/lesson-{other}.md";
        bool isBroken = n == 0 && lesson % 10 == 0;
        return (n % 6) switch
        {
            _ when isBroken => $"See [lesson {other}](../path-{other % 100}/lesson-{other + Lessons}.md).",
            0 or 1 => $"See [lesson {other}]({path}).",
            2 or 3 => $"See [steps of lesson {other}]({path}#small-steps).",
            4 => "See [what helps](#what-helps).",
            _ => n < 12 ? $"![Figure {n} shows an alarm](../../figures/figure-{n}.svg)" : $"See [the guide](https://example.org/guide/{other}).",
        };
    }
}
