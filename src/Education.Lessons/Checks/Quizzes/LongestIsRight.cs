using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class LongestIsRight : IPageCheck
{
    private const double MostTimesTheOthers = 1.3;

    // Among answers of a few words a ratio says little; two words more are no clue.
    private const int FewestLettersMore = 12;

    public Rule Rule { get; } = new("EDU4022", "quiz-length-bias", "The right choice is not the longest by far.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind == QuestionKind.One && asked.Right.Count == 1 && asked.Question.Choices.Count > 2
        let right = asked.Right[0]
        let length = right.Text.Words.Length
        let others = asked.Wrong.Select(c => c.Text.Words.Length).ToList()
        where length > others.Max() && length > MostTimesTheOthers * others.Average() && length - others.Average() >= FewestLettersMore
        select Rule.At(right.Where, $"The right choice {Quote.Of(right.Text.Words)} is much longer than the others, so it can be guessed. Shorten it, or say more in the others.");
}
