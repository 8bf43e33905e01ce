using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class PublishedQuestionGone : ICheck
{
    public Rule Rule { get; } = new("EDU4041", "quiz-id-changed", "A question keeps its id once it is published.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        if (inspection.Library.Shelves.Count == 0 || inspection.Library.PublishedQuizzes.Count == 0)
        {
            return [];
        }

        var shelf = inspection.Library.Shelves[0];
        var published = inspection.Library.PublishedQuizzes.ToLookup(q => q.Lesson, q => q.Questions);
        return shelf.Lessons.SelectMany(lesson => Compare(lesson, [.. NamesOf(lesson).SelectMany(id => published[id]).SelectMany(ids => ids).Distinct(StringComparer.Ordinal)]));
    }

    private IEnumerable<Finding> Compare(Lesson lesson, IReadOnlyCollection<string> published)
    {
        var questions = lesson.Body.Quizzes.SelectMany(q => q.Questions).ToList();
        var asked = questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        var young = questions.Where(q => q.Id.Length > 0 && !published.Contains(q.Id, StringComparer.Ordinal)).ToList();
        return from id in published
               where !asked.Contains(id)
               let guess = Nearest.To(id, [.. young.Select(q => q.Id)])
               let question = young.FirstOrDefault(q => q.Id == guess)
               select Rule.At(Place(lesson, question), Message(id, guess));
    }

    private static string Message(string id, string? guess) => guess is null
        ? $"Readers have answered the question {Quote.Of(id)}, and it is gone. Put it back, or ask its idea again under this id."
        : $"Readers have answered a question with the id {Quote.Of(id)}, and it is gone. If {Quote.Of(guess)} is the same question, give it back its old id.";

    private static SourceSpan Place(Lesson lesson, Question? question) =>
        (question?.Where ?? lesson.Body.Quizzes.FirstOrDefault()?.Where) is { } where
            ? SourceSpan.At(where.Path, where.Line, where.Column)
            : SourceSpan.FileStart(lesson.SourcePath);

    // A lesson that was given another id is found by its older addresses.
    private static IEnumerable<LessonId> NamesOf(Lesson lesson) => lesson.FrontMatter.RedirectFrom
        .Select(address => address.Value.Split('/'))
        .Where(parts => parts is [var tag, "lessons", _] && tag == lesson.Language.Tag)
        .Select(parts => new LessonId(parts[2]))
        .Prepend(lesson.Id);
}
