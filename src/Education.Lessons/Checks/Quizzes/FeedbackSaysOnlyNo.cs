using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class FeedbackSaysOnlyNo : IPageCheck
{
    private const int FewestWords = 5;

    public Rule Rule { get; } = new("EDU4032", "quiz-feedback-says-only-no", "Feedback says more than yes or no.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.IsPicked
        from feedback in asked.Feedback
        let words = SpokenWord.Count(feedback.Words.Words, FewestWords)
        where words is > 0 and < FewestWords
        select Rule.At(feedback.Words.Where, $"The feedback {Quote.Of(feedback.Words.Words)} teaches nothing yet. Add a few words on why.");
}
