using Education.Lessons;

namespace Education.Cli.Scaffolds;

/// <summary>The list of published questions with those that are new. Nothing is taken out or reworded.</summary>
internal static class RegisteredQuestions
{
    private const string Start = "# Questions that were published. `education register` adds to it; nothing is taken out.\nlessons:";

    /// <summary>Null when nothing is new.</summary>
    public static Scaffold? Make(Desk desk)
    {
        var known = desk.Library.PublishedQuizzes.SelectMany(q => q.Questions.Select(id => (q.Lesson, id))).ToHashSet();
        var entries = desk.Library.Shelves.Take(1).SelectMany(s => s.Lessons)
            .Where(l => !l.FrontMatter.IsDraft)
            .Select(l => (l.Id, Fresh: IdsOf(l).Where(id => !known.Contains((l.Id, id))).ToList()))
            .Where(l => l.Fresh.Count > 0)
            .ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        string path = desk.PathOf("quiz-ids.yml");
        string text = Open(desk.TextOf(path)?.TrimEnd() ?? Start);
        string added = string.Concat(entries.Select(e => $"  - lesson: {e.Id}\n    questions: [{string.Join(", ", e.Fresh)}]\n"));
        return new Scaffold(path, $"{text}\n{added}", $"{entries.Sum(e => e.Fresh.Count)} new. From now on these questions keep their ids.");
    }

    private static IEnumerable<string> IdsOf(Lesson lesson) =>
        lesson.Body.Quizzes.SelectMany(q => q.Questions).Select(q => q.Id).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);

    private static string Open(string text) => text.EndsWith("lessons: []", StringComparison.Ordinal) ? text[..^3] : text;
}
