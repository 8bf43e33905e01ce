using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class AbsoluteWord : IPageCheck
{
    public Rule Rule { get; } = new("EDU4027", "quiz-absolute-word", "Words such as ‘always’ do not give wrong choices away.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.IsPicked
        let words = WordList.Of("absolute-words", asked.Language).Phrases
        where !asked.Right.Any(c => words.AnyIn(c.Text.Words))
        from choice in asked.Wrong
        let hit = words.FirstIn(choice.Text.Words)
        where hit.Length > 0
        select Rule.At(choice.Where, $"The word {Quote.Of(hit.Of(choice.Text.Words))} stands in a wrong choice alone. People who take many tests know that such choices are wrong. Say it without the word.");
}
