using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoWhy : IPageCheck
{
    public Rule Rule { get; } = new("EDU4004", "quiz-no-why", "A question explains why its answer is right.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind != QuestionKind.Scale && string.IsNullOrWhiteSpace(asked.Question.Why?.Words)
        select Rule.At(asked.Where, $"{Quote.Of(asked.Name)} does not say why. Add a line below the choices that starts with **Why:**.");
}
