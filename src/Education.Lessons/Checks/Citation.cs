using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks;

/// <summary>A place where a page names a work.</summary>
/// <param name="Key">The work.</param>
/// <param name="Where">Where it is named.</param>
/// <param name="Prefix">What stands before the key there: <c>ref:</c> in a link, else nothing.</param>
internal sealed record Citation(ReferenceKey Key, SourceSpan Where, string Prefix)
{
    /// <summary>Works that the front matter lists, in order.</summary>
    public static IEnumerable<Citation> Listed(Manuscript manuscript) =>
        (manuscript.Lesson?.FrontMatter.References ?? []).Select(r => new Citation(r.Value, r.Where, ""));

    /// <summary>Works that the text cites, in links and evidence boxes.</summary>
    public static IEnumerable<Citation> InText(Manuscript manuscript) =>
        manuscript.Body.Links.Where(l => l.Kind == LinkKind.Reference).Select(l => new Citation(new ReferenceKey(l.Path), l.Where, "ref:"))
            .Concat(manuscript.Blocks.OfType<Evidence>().SelectMany(e => e.References.Select(r => new Citation(r, e.Where, ""))));
}
