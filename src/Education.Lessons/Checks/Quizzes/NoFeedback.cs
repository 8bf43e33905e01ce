using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoFeedback : IPageCheck
{
    public Rule Rule { get; } = new("EDU4003", "quiz-choice-no-feedback", "Every choice tells the reader something.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Questions.SelectMany(asked => asked.Question.Kind == QuestionKind.Scale ? Scale(asked) : Choices(asked));

    private IEnumerable<Finding> Choices(AskedQuestion asked) =>
        from choice in asked.Question.Choices
        where string.IsNullOrWhiteSpace(choice.Feedback?.Words)
        select Rule.At(choice.Where, $"The choice {Quote.Of(choice.Text.Words)} has no feedback. Write a quote under it that helps the reader who picked it: > …");

    private IEnumerable<Finding> Scale(AskedQuestion asked) =>
        string.IsNullOrWhiteSpace(asked.Question.ScaleFeedback?.Words)
            ? [Rule.At(asked.Where, $"The scale {Quote.Of(asked.Name)} has no feedback. Write a quote below it that fits any answer: > …")]
            : [];
}
