using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class NegativeStem : IPageCheck
{
    public Rule Rule { get; } = new("EDU4021", "quiz-negative-stem", "A question asks what is so, not what is not.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind is QuestionKind.One or QuestionKind.Many
        let hit = WordList.Of("negative-stems", asked.Language).Phrases.FirstIn(asked.Stem)
        where hit.Length > 0
        select Rule.At(
            asked.Question.Stem[0].Where,
            $"The words {Quote.Of(hit.Of(asked.Stem))} ask for the odd one out. Tired readers miss the ‘not’. Ask which one is so.");
}
