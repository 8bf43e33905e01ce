using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class ReviewDueSoon : IPageCheck
{
    private const int DaysAhead = 60;

    public Rule Rule { get; } = new("EDU5014", "review-due-soon", "A review is planned before it is due.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let facts = lesson.FrontMatter
        where !facts.IsDraft && facts.ReviewDue is not null
        let due = facts.ReviewDue
        let days = due.Value.DayNumber - inspection.Today.DayNumber
        where days is >= 0 and <= DaysAhead
        select Rule.At(due.Where, FormattableString.Invariant($"The next review is due in {days} days, on {due.Value:yyyy-MM-dd}. Ask a clinician now; after that day the site cannot be published."));
}
