using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class ScaleWithoutEnds : IPageCheck
{
    public Rule Rule { get; } = new("EDU4039", "scale-without-ends", "A scale says what 0 and 10 mean.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind == QuestionKind.Scale && (asked.Question.Low.Length == 0 || asked.Question.High.Length == 0)
        select Rule.At(asked.Where, $"The scale {Quote.Of(asked.Name)} does not say what its ends mean. Write low=\"…\" and high=\"…\" in its comment.");
}
