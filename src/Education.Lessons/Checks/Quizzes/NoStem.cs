using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoStem : IPageCheck
{
    public Rule Rule { get; } = new("EDU4012", "quiz-no-question", "A question asks something.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Heading is null && asked.Stem.Length == 0
        select Rule.At(asked.Where, $"The question {Quote.Of(asked.Question.Id)} has choices but asks nothing. Write the question between its comment and the choices.");
}
