using Education.Authoring.Fields;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>quiz-ids.yml</c>: the ids of questions that were published.</summary>
public static class QuizIdsReader
{
    /// <summary>Entries in the order of the file; one without a lesson is left out and reported.</summary>
    public static Draft<IReadOnlyList<PublishedQuiz>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<PublishedQuiz>>(
        file, fields => [.. fields.Entries("lessons", Need.Optional).Select(Entry).OfType<PublishedQuiz>()]);

    private static PublishedQuiz? Entry(FieldMap fields)
    {
        var lesson = fields.Id("lesson", Need.Required);
        var questions = fields.IdList("questions", Need.Required);
        fields.End();
        return lesson is { } id ? new PublishedQuiz(new(id.Value), [.. questions.Select(q => q.Value)], fields.Where) : null;
    }
}
