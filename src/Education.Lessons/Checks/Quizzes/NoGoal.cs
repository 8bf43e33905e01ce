using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoGoal : IPageCheck
{
    public Rule Rule { get; } = new("EDU4034", "quiz-no-goal", "A question names the objective that it tests.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Goal is null && asked.Question.Kind != QuestionKind.Scale && asked.Manuscript.Lesson is not null
        select Rule.At(asked.Where, $"{Quote.Of(asked.Name)} names no goal. Write goal= and the id of an objective of this lesson in its comment.");
}
