using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class TestedWithoutTrial : IPageCheck
{
    public Rule Rule { get; } = new("EDU5021", "tested-without-trial", "A lesson that is called tested says with whom.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let state = lesson.FrontMatter.ReviewState
        where state is { Value: ReviewState.UserTested } && lesson.FrontMatter.UserTesting is null
        select Rule.At(
            state.Where,
            "The lesson is called tested with readers, and ‘user_testing’ does not say when and with whom. Fill it in, or write ‘clinically-reviewed’.",
            "clinically-reviewed");
}
