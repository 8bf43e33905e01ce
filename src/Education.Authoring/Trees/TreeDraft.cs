using Education.Lessons.Trees;

namespace Education.Authoring.Trees;

/// <summary>The facts of one document while it is being read.</summary>
public sealed class TreeDraft(string text, Places places)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<TreeLink> _links = [];
    private readonly List<PageFault> _faults = [];
    private TreeLink? _base;

    /// <summary>The whole file.</summary>
    public string Text { get; } = text;

    /// <summary>Turns offsets into places.</summary>
    public Places Places { get; } = places;

    /// <summary>The links so far.</summary>
    public IReadOnlyList<TreeLink> Links => _links;

    /// <summary>Takes a link in.</summary>
    public void Add(TreeLink link) => _links.Add(link);

    /// <summary>Takes a fault in.</summary>
    public void Add(PageFaultKind kind, string words, int start) => _faults.Add(new PageFault(kind, words, Places.Span(start, start + words.Length)));

    /// <summary>Takes in a name that links may use.</summary>
    public void AddAnchor(string name) => _anchors.Add(name);

    /// <summary>Takes in a tag’s links, ids and base.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="words">The words of a link; null when they are not known.</param>
    public void Add(Tag tag, string? words)
    {
        if (tag.Name == "base")
        {
            _base ??= tag.Find("href") is { } href ? new TreeLink(LinkUse.Relation, LinkSyntax.Html, href.Value, Places.Span(href.Start, href.End)) : null;
            return;
        }

        foreach (var link in TagLinks.Of(tag, Places))
        {
            _links.Add(link.Use == LinkUse.Page ? link with { Words = words } : link);
        }

        if (tag.Find("id") is { Value.Length: > 0 } id)
        {
            _anchors.Add(id.Value);
            if (!_ids.Add(id.Value))
            {
                Add(PageFaultKind.RepeatedId, id.Value, id.Start);
            }
        }

        if (tag.Name is "a" or "map" && tag.Find("name") is { Value.Length: > 0 } name)
        {
            _anchors.Add(name.Value);
        }
    }

    /// <summary>The facts.</summary>
    public TreePage ToPage(string path) => new(path)
    {
        Links = _links,
        Anchors = _anchors,
        Faults = _faults,
        Base = _base,
    };
}
