using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class RepeatedQuizId : IPageCheck
{
    public Rule Rule { get; } = new("EDU4006", "quiz-duplicate-id", "No two questions or quizzes of a page share an id.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from same in IdsOf(manuscript).Where(i => i.Id.Length > 0).GroupBy(i => i.Id, StringComparer.Ordinal)
        from again in same.Skip(1)
        select Rule.At(
            again.Where,
            FormattableString.Invariant($"The id {Quote.Of(again.Id)} is used in line {same.First().Where.Line} already. Give this one an id of its own."));

    private static IEnumerable<(string Id, SourceSpan Where)> IdsOf(Manuscript manuscript) =>
        manuscript.Body.Quizzes.SelectMany(quiz => quiz.Questions.Select(q => (q.Id, q.Where)).Prepend((quiz.Id, quiz.Where)));
}
