using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class BrandName : IPageCheck
{
    public Rule Rule { get; } = new("EDU5005", "brand-name", "Lessons name no brand of a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from found in manuscript.Found(PhraseList.Brand)
        select Rule.At(
            found.Where,
            $"{Quote.Of(found.Words)} is a brand name. Names differ between countries, and we favour no maker. Name the kind of medicine, such as ‘pain reliever’.");
}
