using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class LongReviewInterval : IPageCheck
{
    private const string SafetyNeed = "safety";

    public Rule Rule { get; } = new("EDU5015", "review-interval", "Lessons are reviewed every 24 months, on medicines every 12, on safety every 6.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let facts = lesson.FrontMatter
        let reviewedOn = facts.ReviewedOn
        let due = facts.ReviewDue
        where reviewedOn is not null && due is not null
        let reviewed = reviewedOn.Value
        let months = MostMonths(facts)
        where due.Value > reviewed.AddMonths(months)
        select Rule.At(
            due.Where,
            FormattableString.Invariant($"The next review is due more than {months} months after the last one. Write {reviewed.AddMonths(months):yyyy-MM-dd} or an earlier day."),
            reviewed.AddMonths(months).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static int MostMonths(FrontMatter facts) =>
        facts.Need.Any(n => CoverageNeed.Split(n.Value).Row == SafetyNeed) ? 6
        : facts.Topics.Contains(Topic.Medicine) ? 12 : 24;
}
