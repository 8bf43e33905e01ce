using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class RepeatedChoice : IPageCheck
{
    public Rule Rule { get; } = new("EDU4008", "quiz-duplicate-choice", "The choices of a question differ.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        from again in Repeated(asked.Question.Choices, c => c.Text).Concat(Repeated(asked.Question.Choices, c => c.Match))
        select Rule.At(again.Where, $"The choice {Quote.Of(again.Words)} stands twice in {Quote.Of(asked.Name)}. Change one or take it out.");

    private static IEnumerable<(string Words, SourceSpan Where)> Repeated(IReadOnlyList<Choice> choices, Func<Choice, Prose?> side)
    {
        for (int i = 1; i < choices.Count; i++)
        {
            if (side(choices[i])?.Words is { } words && StandsBefore(words, choices, side, i))
            {
                yield return (words, choices[i].Where);
            }
        }
    }

    private static bool StandsBefore(string words, IReadOnlyList<Choice> choices, Func<Choice, Prose?> side, int place)
    {
        for (int i = 0; i < place; i++)
        {
            if (side(choices[i])?.Words is { } earlier && SpokenWord.AreSame(words, earlier))
            {
                return true;
            }
        }

        return false;
    }
}
