using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class SummaryTooHard : IPageCheck
{
    public Rule Rule { get; } = new("EDU3005", "plain-summary-too-hard", "The plain summary of a clinician lesson is at grade 6 or lower.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from summary in manuscript.Blocks.OfType<PlainSummary>()
        let counts = manuscript.Statements.Where(s => ReferenceEquals(s.Home, summary)).Aggregate(default(TextCounts), (sum, s) => sum + s.Counts)
        where ReadingLimit.PlainSummary.In(manuscript.Language).IsPassedBy(counts)
        select Rule.At(summary.Where, $"The plain summary reads at {ReadingLimit.PlainSummary.Compare(counts)}. Write it as you would tell a patient.");
}
