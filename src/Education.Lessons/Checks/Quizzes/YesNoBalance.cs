using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class YesNoBalance : IPageCheck
{
    private const int FewestQuestions = 3;

    public Rule Rule { get; } = new("EDU4036", "quiz-yes-no-balance", "Not every statement of a lesson’s quiz is false, and not every one is true.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind is QuestionKind.TrueFalse or QuestionKind.One
        group asked by asked.Manuscript into lesson
        let saying = lesson.Select(a => (Asked: a, Says: Says(a))).Where(a => a.Says is not null).ToList()
        where saying.Count >= FewestQuestions && saying.Select(a => a.Says).Distinct(StringComparer.Ordinal).Count() == 1
        select Rule.At(
            saying[^1].Asked.Where,
            FormattableString.Invariant($"All {saying.Count} questions that can be answered with yes or no have the answer ‘{saying[0].Says}’. Turn one round, so that a habit is no answer."));

    private static string? Says(AskedQuestion asked)
    {
        string answer = asked.Right is [var right, ..] ? right.Text.Words : "";
        return Answers.SayYes(answer, asked.Language.Tag) ? "yes" : Answers.SayNo(answer, asked.Language.Tag) ? "no" : null;
    }
}
