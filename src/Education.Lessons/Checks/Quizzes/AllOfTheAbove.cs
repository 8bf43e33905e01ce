using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class AllOfTheAbove : IPageCheck
{
    public Rule Rule { get; } = new("EDU4007", "quiz-all-of-the-above", "Each choice stands for itself.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        from choice in asked.Question.Choices
        let words = choice.Text.Words
        where WordList.Of("all-of-the-above", asked.Language).Contains(words.AsSpan().TrimEnd(".! …"))
        select Rule.At(choice.Where, $"{Quote.Of(words)} tests how someone takes quizzes, and makes no sense once the choices are mixed. Write an idea of its own, or use kind=many.");
}
