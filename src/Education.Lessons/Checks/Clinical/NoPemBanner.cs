using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class NoPemBanner : IPageCheck
{
    private static readonly PathId _move = new("move");

    public Rule Rule { get; } = new("EDU5002", "no-pem-banner", "A lesson about moving or energy shows the stop rule for people who crash after effort.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let reason = Reason(lesson)
        where reason is not null && !lesson.FrontMatter.PemBanner
        select Rule.At(
            lesson.FrontMatter.Title?.Where ?? lesson.FrontMatter.Where,
            $"This lesson {reason}, and for people who crash after effort more moving can do harm. Write ‘pem_banner: true’ in its front matter.");

    private static string? Reason(Lesson lesson) =>
        lesson.Home == _move ? "stands in the path ‘move’"
        : lesson.FrontMatter.Topics.Contains(Topic.Movement) ? "has the topic ‘movement’"
        : lesson.FrontMatter.Topics.Contains(Topic.Energy) ? "has the topic ‘energy’" : null;
}
