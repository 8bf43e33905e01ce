using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class QuizSize : IPageCheck
{
    private const int Fewest = 2;
    private const int Most = 6;

    public Rule Rule { get; } = new("EDU4038", "quiz-size", "A lesson has two to six questions.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        let count = page.Lesson.Body.Quizzes.Sum(q => q.Questions.Count)
        where count is < Fewest or > Most
        select Rule.At(
            page.Lesson.Body.Quizzes.FirstOrDefault()?.Where ?? page.Text.Start,
            FormattableString.Invariant($"The lesson has {count} questions. {(count < Fewest ? "Answering helps people remember; ask at least two." : "Keep the six that matter most.")}"));
}
