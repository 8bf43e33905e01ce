using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class UnknownGoal : IPageCheck
{
    public Rule Rule { get; } = new("EDU4009", "quiz-goal-unknown", "The goal of a question is an objective of its lesson.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Goal is not null && asked.Manuscript.Lesson is not null
        let goal = asked.Question.Goal
        let known = asked.Manuscript.Lesson?.FrontMatter.Objectives.Select(o => o.Id).ToList() ?? []
        where !known.Contains(goal.Value, StringComparer.Ordinal)
        let guess = Nearest.To(goal.Value, known)
        select Rule.At(
            goal.Where,
            $"The goal {Quote.Of(goal.Value)} is not an objective of this lesson.{Nearest.Hint(guess, "objective")} The objectives are {string.Join(", ", known.Select(k => $"‘{k}’"))}.",
            guess);
}
