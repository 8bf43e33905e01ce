using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class HintGivesAnswer : IPageCheck
{
    private const int FewestWords = 3;

    public Rule Rule { get; } = new("EDU4035", "quiz-hint-gives-answer", "A hint helps to think and leaves the answer open.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.IsPicked && asked.Question.Hint is not null
        let hint = ContentWords.Of(asked.Question.Hint?.Words ?? "", asked.Language)
        from right in asked.Right
        let answer = ContentWords.Of(right.Text.Words, asked.Language)
        where !answer.MissingFrom(hint).Any() && answer.Stems.Count() >= FewestWords
        select Rule.At(asked.Question.Hint?.Where ?? asked.Where, $"The hint says the answer {Quote.Of(right.Text.Words)}. Remind the reader of an idea or a picture of the lesson instead.");
}
