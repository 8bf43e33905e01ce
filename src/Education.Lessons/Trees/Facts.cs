namespace Education.Lessons.Trees;

/// <summary>Turns the links of a tree into facts: one look-up each.</summary>
internal sealed class Facts(LinkTree tree)
{
    private const int LongestPath = 1024;

    // Browsers find words on a page by this sign; it names no heading.
    private const string TextFragment = ":~:";

    public IEnumerable<LinkFact> Of(TreePage page)
    {
        var ground = Ground.Of(page, tree);
        foreach (var link in page.Links)
        {
            yield return Of(page, link, ground);
        }
    }

    /// <summary>The length of the part before <c>?</c> and <c>#</c>.</summary>
    public static int PathLength(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? target.Length : end;
    }

    /// <summary>The path from the root that a target of a file of redirects names.</summary>
    public static string PathOf(string target)
    {
        var walk = new PathWalk(stackalloc char[LongestPath]);
        walk.Go("", target.AsSpan(0, PathLength(target)));
        return walk.Path.ToString();
    }

    private LinkFact Of(TreePage page, TreeLink link, in Ground ground)
    {
        var form = link.Use == LinkUse.LessonId ? TargetForm.Other : TargetForms.Of(link);
        return form switch
        {
            TargetForm.SamePage => Same(page, link, ground),
            TargetForm.Local when ground.IsElsewhere && link.Target[0] != '/' => new(page, link, TargetForm.Other, Walk.Inside, null),
            TargetForm.Local => Local(page, link, ground.Folder),
            _ => new(page, link, form, Walk.Inside, null),
        };
    }

    private static LinkFact Same(TreePage page, TreeLink link, in Ground ground)
    {
        // Style sheets name parts of the page that uses them, which is not known here.
        bool isMoved = ground.IsElsewhere || !ReferenceEquals(ground.Self?.Page, page);
        return new LinkFact(page, link, TargetForm.SamePage, Walk.Inside, ground.Self)
        {
            Fragment = link.Syntax == LinkSyntax.Css ? "" : FragmentOf(link.Target),
            IsMovedByBase = isMoved && link.Target.StartsWith('#'),
        };
    }

    private LinkFact Local(TreePage page, TreeLink link, string folder)
    {
        string target = link.Syntax == LinkSyntax.Html ? link.Target.Trim(' ', '\t', '\n', '\r', '\f') : link.Target;
        var walk = new PathWalk(stackalloc char[LongestPath], tree.Above);
        walk.Go(folder, target.AsSpan(0, PathLength(target)));
        var found = walk.Outcome == Walk.Inside ? tree.Find(walk.Path) : null;
        var entry = found is null || (walk.EndsInFolder && found.Kind == EntryKind.File) ? null : tree.Shown(found);
        return new LinkFact(page, link, TargetForm.Local, walk.Outcome, entry)
        {
            MissingPath = entry is null ? walk.Path.ToString() : "",
            Fragment = FragmentOf(target),
        };
    }

    private static string FragmentOf(string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || hash == target.Length - 1)
        {
            return "";
        }

        int words = target.IndexOf(TextFragment, hash, StringComparison.Ordinal);
        return words < 0 ? target[(hash + 1)..] : target[(hash + 1)..words];
    }
}
