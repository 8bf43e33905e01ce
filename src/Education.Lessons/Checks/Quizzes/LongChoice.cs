using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class LongChoice : IPageCheck
{
    private const int MostWords = 20;

    // A word takes a letter and a space at least.
    private const int FewestLetters = 2 * MostWords;

    public Rule Rule { get; } = new("EDU4030", "quiz-option-length", "A choice has at most 20 words.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        from choice in asked.Question.Choices
        where choice.Text.Words.Length > FewestLetters
        let words = SpokenWord.In(choice.Text.Words).Count()
        where words > MostWords
        select Rule.At(choice.Where, FormattableString.Invariant($"The choice {Quote.Of(choice.Text.Words)} has {words} words. Say it in at most {MostWords}; the rest can go into the feedback."));
}
