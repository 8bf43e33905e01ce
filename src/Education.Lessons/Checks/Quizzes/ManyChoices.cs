using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class ManyChoices : IPageCheck
{
    public Rule Rule { get; } = new("EDU4026", "quiz-many-choices", "A question has few enough choices to hold in mind.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        let most = asked.Question.Kind == QuestionKind.TrueFalse ? 2 : 5
        let count = asked.Question.Choices.Count
        where count > most
        select Rule.At(
            asked.Where,
            FormattableString.Invariant($"{Quote.Of(asked.Name)} has {count} to choose from; {most} is the most that a tired reader can weigh. Take out the weakest."));
}
