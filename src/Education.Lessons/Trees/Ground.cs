namespace Education.Lessons.Trees;

/// <summary>Where the links of a page start from: its own place, or what <c>base</c> says.</summary>
/// <param name="Folder">The folder that relative paths start in.</param>
/// <param name="Self">What a link without a path names; null when nothing of the tree.</param>
/// <param name="IsElsewhere">True when relative links lead to another site.</param>
internal readonly record struct Ground(string Folder, TreeEntry? Self, bool IsElsewhere)
{
    private const int LongestPath = 1024;

    public static Ground Of(TreePage page, LinkTree tree)
    {
        var self = tree.Find(page.Path);
        if (page.Base is not { } written || TargetForms.Of(written) is TargetForm.SamePage or TargetForm.Empty)
        {
            return new(page.Folder, self, false);
        }

        if (TargetForms.Of(written) != TargetForm.Local)
        {
            return new("", null, true);
        }

        var walk = new PathWalk(stackalloc char[LongestPath]);
        walk.Go(page.Folder, written.Target.AsSpan(0, Facts.PathLength(written.Target)));
        string path = walk.Path.ToString();
        string folder = walk.EndsInFolder || path.Length == 0 ? path : Borders.ParentOf(path);
        var named = tree.Find(path) is { } entry ? tree.Shown(entry) : null;
        return new(folder, named, false);
    }
}
