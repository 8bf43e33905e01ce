using Education.Lessons.Trees;

namespace Education.Authoring.Trees;

/// <summary>The links that a tag's attributes hold, whatever document it stands in.</summary>
public static class TagLinks
{
    // Of these relations of "link" nothing is fetched, or only a connection is opened.
    private static readonly HashSet<string> _connections = new(StringComparer.OrdinalIgnoreCase) { "preconnect", "dns-prefetch", "profile" };

    private static readonly HashSet<string> _parts =
        new(StringComparer.OrdinalIgnoreCase) { "stylesheet", "preload", "modulepreload", "manifest", "prefetch", "mask-icon" };

    /// <summary>The links, in the order of the attributes.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="places">Turns offsets into places.</param>
    public static IEnumerable<TreeLink> Of(Tag tag, Places places) => tag.Attributes.SelectMany(attribute => attribute.Name switch
    {
        "style" => CssLinks.Of(attribute.Value, attribute.Start, places).Select(l => l with { Syntax = LinkSyntax.Css }),
        "srcset" or "imagesrcset" => SourceSet.Of(attribute, places),
        "content" => Refresh(tag, attribute, places),
        _ => UseOf(tag, attribute.Name) is { } use ? [Whole(use, attribute, tag, places)] : Enumerable.Empty<TreeLink>(),
    });

    private static TreeLink Whole(LinkUse use, TagValue attribute, Tag tag, Places places) =>
        new(use, LinkSyntax.Html, attribute.Value, places.Span(attribute.Start, attribute.End))
        {
            Crossing = tag.Find("hreflang") is null ? Crossing.Unsaid : Crossing.Said,
            Words = tag.Name == "img" ? tag.Find("alt")?.Value : null,
            Size = tag.Name != "img" ? ImageSize.NotAsked : tag.Find("width") is null || tag.Find("height") is null ? ImageSize.Missing : ImageSize.Given,
        };

    private static LinkUse? UseOf(Tag tag, string attribute) => (tag.Name, attribute) switch
    {
        ("a" or "area", "href" or "xlink:href") => LinkUse.Page,
        ("link", "href") => OfRelation(tag.Find("rel")?.Value ?? ""),
        ("use" or "textpath" or "mpath", "href" or "xlink:href") => LinkUse.Part,
        ("image" or "feimage", "href" or "xlink:href") => LinkUse.Image,
        ("lineargradient" or "radialgradient" or "pattern", "href" or "xlink:href") => LinkUse.Part,
        ("img", "src") or ("video", "poster") => LinkUse.Image,
        ("input", "src") => LinkUse.Image,
        ("script" or "audio" or "video" or "source" or "track" or "embed", "src") or ("object", "data") => LinkUse.Part,
        ("script", "href" or "xlink:href") => LinkUse.Part,
        ("iframe" or "frame", "src") or ("form", "action") or ("button" or "input", "formaction") => LinkUse.Relation,
        _ => null,
    };

    private static LinkUse? OfRelation(string relation)
    {
        string[] words = relation.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(_connections.Contains) ? null
            : words.Any(w => w.EndsWith("icon", StringComparison.OrdinalIgnoreCase)) ? LinkUse.Image
            : words.Any(_parts.Contains) ? LinkUse.Part : LinkUse.Relation;
    }

    private static IEnumerable<TreeLink> Refresh(Tag tag, TagValue content, Places places)
    {
        int sign = content.Value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        if (tag.Name != "meta" || sign < 0 || !string.Equals(tag.Find("http-equiv")?.Value, "refresh", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        string rest = content.Value[(sign + 4)..];
        string target = rest.TrimStart().Trim('\'', '"', ' ');
        int start = content.Start + sign + 4 + rest.IndexOf(target, StringComparison.Ordinal);
        yield return new TreeLink(LinkUse.Redirect, LinkSyntax.Html, target, places.Span(start, start + target.Length));
    }
}
