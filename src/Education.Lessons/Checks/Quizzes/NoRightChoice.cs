using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NoRightChoice : IPageCheck
{
    public Rule Rule { get; } = new("EDU4001", "quiz-no-correct", "A question with choices has a right one.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.IsPicked && !asked.Right.Any()
        select Rule.At(asked.Where, $"No choice of {Quote.Of(asked.Name)} is ticked. Put an x in the brackets of the right one: [x].");
}
