using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class ReviewOverdue : IPageCheck
{
    public Rule Rule { get; } = new("EDU5013", "review-overdue", "A reviewed lesson has been reviewed, and its next review is still to come.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let facts = lesson.FrontMatter
        where !facts.IsDraft
        from finding in Judge(facts, inspection.Today)
        select finding;

    private IEnumerable<Finding> Judge(FrontMatter facts, DateOnly today)
    {
        var state = facts.ReviewState?.Where ?? facts.Where;
        if (facts.ReviewedOn is not { } on)
        {
            yield return Rule.At(state, "The lesson is called reviewed and does not say when. Write ‘reviewed_on’ with the day of the review.");
        }
        else if (on.Value > today)
        {
            yield return Rule.At(on.Where, FormattableString.Invariant($"‘{on.Value:yyyy-MM-dd}’ has not come yet. Write the day on which the review was made."));
        }

        if (facts.ReviewDue is not { } due)
        {
            yield return Rule.At(state, "The lesson does not say when it is to be reviewed again. Write ‘review_due’ with a day.");
        }
        else if (due.Value < today)
        {
            yield return Rule.At(due.Where, FormattableString.Invariant($"The next review was due on {due.Value:yyyy-MM-dd}. Have the lesson reviewed, or write ‘review_state: draft’ until it is."));
        }
    }
}
