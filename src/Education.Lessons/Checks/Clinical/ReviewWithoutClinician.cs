using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class ReviewWithoutClinician : IPageCheck
{
    private const string ClinicianRole = "clinician";

    public Rule Rule { get; } = new("EDU5012", "review-without-clinician", "A lesson that is called reviewed names the clinician who reviewed it.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let state = lesson.FrontMatter.ReviewState
        where state is { Value: not ReviewState.Draft }
        where !lesson.FrontMatter.Reviewers.Any(r => IsClinicalReview(r, inspection))
        select Rule.At(
            state.Where,
            $"{Quote.Of(lesson.Title)} is called reviewed, but no reviewer with the role ‘clinician’ in people.yml and a date of review is named. Name the person, or write ‘draft’. Never make up a name.",
            "draft");

    private static bool IsClinicalReview(Review review, Inspection inspection) =>
        review.Date is { } date
        && date <= inspection.Today
        && inspection.Library.Find(review.Person.Value) is { } person
        && person.Roles.Contains(ClinicianRole, StringComparer.Ordinal);
}
