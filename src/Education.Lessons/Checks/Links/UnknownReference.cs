using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Links;

internal sealed class UnknownReference : IPageCheck
{
    public Rule Rule { get; } = new("EDU2007", "unknown-reference", "A cited work is listed in references.yml.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from cited in inspection.Manuscripts.SelectMany(m => Citation.Listed(m).Concat(m.Cited))
        where inspection.Library.Find(cited.Key) is null
        let guess = Nearest.To(cited.Key.Value, inspection.Library.References.Select(r => r.Key.Value).ToList())
        select Rule.At(
            cited.Where,
            $"references.yml has no work {Quote.Of(cited.Key.Value)}.{Nearest.Hint(guess, "key")} Use a key that is listed, or add the work.",
            guess is null ? null : cited.Prefix + guess);
}
