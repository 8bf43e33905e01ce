using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class SeveralRightChoices : IPageCheck
{
    public Rule Rule { get; } = new("EDU4002", "quiz-many-correct", "A question that asks for one choice has one right choice.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind is QuestionKind.One or QuestionKind.TrueFalse
        from extra in asked.Right.Skip(1)
        select Rule.At(extra.Where, $"{Quote.Of(asked.Name)} asks for one choice, and {Quote.Of(extra.Text.Words)} is ticked as well. Tick one, or write kind=many.");
}
