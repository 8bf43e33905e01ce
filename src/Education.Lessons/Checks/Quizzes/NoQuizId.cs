using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoQuizId : IPageCheck
{
    public Rule Rule { get; } = new("EDU4005", "quiz-no-id", "Every quiz and every question has an id.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var quizzes = inspection.Manuscripts.SelectMany(m => m.Body.Quizzes).Where(q => q.Id.Length == 0)
            .Select(q => Rule.At(q.Where, "This quiz has no id. Write one in its comment, such as <!-- quiz id=check -->."));
        var questions = inspection.Questions.Where(a => a.Question.Id.Length == 0)
            .Select(a => Rule.At(a.Where, $"The question {Quote.Of(a.Name)} has no id. Write one in its comment, such as id=bad-night. It keeps a reader’s answers when the words change."));
        return quizzes.Concat(questions);
    }
}
