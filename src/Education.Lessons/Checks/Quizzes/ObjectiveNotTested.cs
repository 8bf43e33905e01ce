using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class ObjectiveNotTested : IPageCheck
{
    public Rule Rule { get; } = new("EDU4037", "objective-not-tested", "Every objective of a lesson is asked about.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        let goals = lesson.Body.Quizzes.SelectMany(q => q.Questions).Select(q => q.Goal?.Value).ToList()
        where goals.Count > 0
        from objective in lesson.FrontMatter.Objectives
        where !goals.Contains(objective.Id)
        select Rule.At(objective.Where, $"No question has the goal ‘{objective.Id}’ ({Quote.Of(objective.Text)}). Add one, or name it as the goal of a question that asks about it.");
}
