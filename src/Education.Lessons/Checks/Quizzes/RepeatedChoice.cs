using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class RepeatedChoice : ICheck
{
    public Rule Rule { get; } = new("EDU4008", "quiz-duplicate-choice", "The choices of a question differ.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        let lefts = asked.Question.Choices.Select(c => (Words: (Prose?)c.Text, c.Where))
        let rights = asked.Question.Choices.Select(c => (Words: c.Match, c.Where))
        from side in new[] { lefts, rights }
        from same in side.Where(c => c.Words is not null).GroupBy(c => Plain(c.Words), StringComparer.Ordinal)
        where same.Key.Length > 0
        from again in same.Skip(1)
        select Rule.At(again.Where, $"The choice {Quote.Of(again.Words?.Words ?? "")} stands twice in {Quote.Of(asked.Name)}. Change one or take it out.");

    private static string Plain(Prose? prose)
    {
        string text = prose?.Words ?? "";
        return string.Join(' ', SpokenWord.In(text).Select(w => w.Of(text)));
    }
}
