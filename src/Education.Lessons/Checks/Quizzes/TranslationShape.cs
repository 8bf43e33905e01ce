using Education.Lessons.Checks.Translations;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class TranslationShape : ICheck
{
    public Rule Rule { get; } = new("EDU4011", "quiz-translation-shape", "A translated quiz has the questions, choices and ticks of its source.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        TranslatedLesson.In(inspection.Library).SelectMany(pair => Compare(pair.Source, pair.Translation));

    private IEnumerable<Finding> Compare(Lesson source, Lesson translation)
    {
        var theirs = translation.Body.Quizzes.SelectMany(q => q.Questions).ToLookup(q => q.Id, StringComparer.Ordinal);
        var ours = source.Body.Quizzes.SelectMany(q => q.Questions).ToLookup(q => q.Id, StringComparer.Ordinal);
        foreach (var question in ours.SelectMany(q => q))
        {
            if (!theirs.Contains(question.Id))
            {
                yield return Rule.At(SourceSpan.FileStart(translation.SourcePath), $"The question {Quote.Of(question.Id)} of the source language is missing here. Translate it with the same id.");
            }
            else if (!string.Equals(ShapeOf(question), ShapeOf(theirs[question.Id].First()), StringComparison.Ordinal))
            {
                yield return Rule.At(theirs[question.Id].First().Where, $"The question {Quote.Of(question.Id)} differs from its source in kind, number of choices or ticks. Make it the same.");
            }
        }

        foreach (var extra in theirs.SelectMany(q => q).Where(q => !ours.Contains(q.Id)))
        {
            yield return Rule.At(extra.Where, $"The question {Quote.Of(extra.Id)} is not in the source language. Take it out, or add it there first.");
        }
    }

    private static string ShapeOf(Question question) =>
        $"{question.Kind}:{string.Concat(question.Choices.Select(c => c.IsRight ? 'x' : '-'))}";
}
