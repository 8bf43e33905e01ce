using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class BrandName : IPageCheck
{
    public Rule Rule { get; } = new("EDU5005", "brand-name", "Lessons name no brand of a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from finding in manuscript.Found(PhraseList.Brand).Select(f => Report(f.Where, f.Words))
            .Concat(manuscript.Shown.Found(PhraseList.Brand).Select(f => Report(f.Where, f.Words)))
        select finding;

    private Finding Report(SourceSpan where, string said) => Rule.At(
        where,
        $"{Quote.Of(said)} is a brand name. Names differ between countries, and we favour no maker. Name the kind of medicine, such as ‘pain reliever’.");
}
