using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Sources;

namespace Education.Lessons.Checks.Claims;

internal sealed class UnverifiedReference : IPageCheck
{
    public Rule Rule { get; } = new("EDU5018", "unverified-reference", "A work is cited only when it or its DOI has been seen.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from cited in Citation.Listed(manuscript).Concat(manuscript.Cited)
            .Where(c => inspection.Library.Find(c.Key) is { DoiState: DoiState.Unverified, WorkSeen: false })
            .DistinctBy(c => c.Key)
        select Rule.At(
            cited.Where,
            $"Nobody has seen the work {Quote.Of(cited.Key.Value)} or its DOI yet. Look it up, then write in references.yml what was seen: ‘x-doi: publisher’, or ‘x-work-seen: true’.");
}
