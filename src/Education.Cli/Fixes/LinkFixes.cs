using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Checks.Links;
using Education.Lessons.Links;

namespace Education.Cli.Fixes;

/// <summary>Links that differ from what they mean in letter case, in the form of an anchor, or by <c>.html</c> for <c>.md</c>. Nothing is guessed.</summary>
internal sealed class LinkFixes
{
    private readonly Inspection _inspection;
    private readonly HashSet<string> _files;
    private readonly ILookup<string, string> _inAnyCase;

    public LinkFixes(Inspection inspection)
    {
        _inspection = inspection;
        _files = inspection.Manuscripts.Select(m => m.Path).Concat(inspection.Library.Figures.Select(f => f.SourcePath)).ToHashSet(StringComparer.Ordinal);
        _inAnyCase = _files.ToLookup(f => f, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The changes that the links of all files ask for.</summary>
    public IEnumerable<TextEdit> Edits() =>
        from placed in _inspection.Links(LinkKind.File).Concat(_inspection.Links(LinkKind.Anchor)).Concat(_inspection.Links(LinkKind.Image))
        let better = Better(placed)
        where better is not null && better != placed.Link.Target
        select new TextEdit(placed.Link.Where, placed.Link.Target, better);

    private string? Better(PlacedLink placed)
    {
        var link = placed.Link;
        bool isHere = link.Kind == LinkKind.Anchor;
        string? path = isHere ? placed.From.Path : Exact(link.Path);
        if (path is null)
        {
            return null;
        }

        string written = link.Target.Split('#')[0];
        string file = isHere || path == link.Path ? written : RelativePath.Between(placed.From.Path, path);
        string fragment = link.Fragment.Length == 0 ? "" : "#" + (Anchor(path, link.Fragment) ?? link.Target.Split('#', 2)[1]);
        return file + fragment;
    }

    private string? Exact(string path)
    {
        if (_files.Contains(path))
        {
            return path;
        }

        string source = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] + ".md" : path;
        var matches = _inAnyCase[source].Take(2).ToList();
        return matches is [var only] ? only : null;
    }

    /// <summary>The anchor that the fragment means; null when it is right or when several or none could be meant.</summary>
    private string? Anchor(string path, string fragment)
    {
        if (_inspection.Find(path)?.Anchors is not { } anchors || anchors.Contains(fragment))
        {
            return null;
        }

        string slug = Slug.Of(fragment);
        var matches = anchors.Where(a => a == slug || a.Equals(fragment, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return matches is [var only] ? only : null;
    }
}
