using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class FewChoices : IPageCheck
{
    public Rule Rule { get; } = new("EDU4025", "quiz-few-choices", "A question has enough choices that a guess is no answer.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        let fewest = FewestOf(asked.Question.Kind)
        let count = asked.Question.Choices.Count
        where count < fewest
        select Rule.At(
            asked.Where,
            FormattableString.Invariant($"{Quote.Of(asked.Name)} has {count} to choose from. Give at least {fewest}{(fewest > 2 ? ", or write kind=true-false" : "")}."));

    private static int FewestOf(QuestionKind kind) => kind switch
    {
        QuestionKind.One or QuestionKind.Many or QuestionKind.Order => 3,
        QuestionKind.TrueFalse or QuestionKind.Match => 2,
        QuestionKind.Scale => 0,
    };
}
