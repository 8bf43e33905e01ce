using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class UnknownReference : ICheck
{
    public Rule Rule { get; } = new("EDU2007", "unknown-reference", "A cited work is listed in references.yml.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var known = inspection.Library.References.Select(r => r.Key.Value).ToList();
        return from cited in inspection.Manuscripts.SelectMany(CitedIn)
               where inspection.Library.Find(cited.Key) is null
               let guess = Nearest.To(cited.Key.Value, known)
               select Rule.At(
                   cited.Where,
                   $"references.yml has no work {Quote.Of(cited.Key.Value)}.{Nearest.Hint(guess, "key")} Use a key that is listed, or add the work.",
                   cited.IsLink ? Suggest(guess) : guess);
    }

    private static string? Suggest(string? guess) => guess is null ? null : "ref:" + guess;

    private static IEnumerable<(ReferenceKey Key, SourceSpan Where, bool IsLink)> CitedIn(Manuscript manuscript)
    {
        var listed = (manuscript.Lesson?.FrontMatter.References ?? []).Select(r => (r.Value, r.Where, false));
        var linked = manuscript.Body.Links.Where(l => l.Kind == LinkKind.Reference).Select(l => (new ReferenceKey(l.Path), l.Where, true));
        var claimed = manuscript.Body.AllBlocks.OfType<Evidence>().SelectMany(e => e.References.Select(r => (r, e.Where, false)));
        return listed.Concat(linked).Concat(claimed);
    }
}
