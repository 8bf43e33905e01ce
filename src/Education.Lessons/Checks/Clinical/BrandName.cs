using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class BrandName : ICheck
{
    public Rule Rule { get; } = new("EDU5005", "brand-name", "Lessons name no brand of a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        let brands = WordList.Of("medicine-brands", manuscript.Language).Phrases
        from statement in manuscript.Statements
        from hit in brands.In(statement.Text)
        select Rule.At(
            statement.Passage.Span(hit.Start, hit.Length),
            $"{Quote.Of(hit.Of(statement.Text))} is a brand name. Names differ between countries, and we favour no maker. Name the kind of medicine, such as ‘pain reliever’.");
}
