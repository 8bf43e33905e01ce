using Education.Cli.Moves;

namespace Education.Cli.Scaffolds;

/// <summary>A quiz at the end of a lesson that has none.</summary>
internal static class NewQuiz
{
    /// <exception cref="UsageException">There is no such lesson, it has a quiz, or it has fewer than two objectives to ask about.</exception>
    public static Scaffold Make(Desk desk, LessonPlace place, string language)
    {
        var lesson = desk.LessonAt(desk.LanguageOf(language), place);
        if (lesson.Body.Quizzes.FirstOrDefault() is { } quiz)
        {
            throw new UsageException($"{lesson.SourcePath} has a quiz already, on line {quiz.Where.Line}. Add a question below it.");
        }

        if (lesson.FrontMatter.Objectives.Select(o => o.Id).ToList() is not [var first, var second, ..])
        {
            throw new UsageException($"{lesson.SourcePath} needs two objectives that questions can ask about. Write them first.");
        }

        return new Scaffold(
            lesson.SourcePath,
            $"{desk.TextOf(lesson.SourcePath)?.TrimEnd()}\n\n{Questions(first, second)}",
            "Fill in what stands in round brackets at the end of the file, then run: education validate");
    }

    /// <summary>Two questions that ask about two objectives.</summary>
    public static string Questions(string first, string second) =>
        Pattern.Fill("quiz.md", new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = first, ["second"] = second });
}
