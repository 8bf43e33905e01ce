using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

/// <summary>The questions of all lessons that share a home, for patterns that no single quiz shows.</summary>
internal sealed record Module(PathId Home, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>Fewer questions show no pattern.</summary>
    public const int FewestQuestions = 6;

    /// <summary>All modules with enough questions that ask for one choice of three or more.</summary>
    public static IEnumerable<Module> In(Inspection inspection) =>
        inspection.Questions
            .Where(a => a.Manuscript.Lesson is not null && a.Question.Kind == QuestionKind.One && a.Question.Choices.Count > 2 && a.Right.Count == 1)
            .GroupBy(a => (a.Language, a.Manuscript.Lesson?.Home))
            .Where(g => g.Count() >= FewestQuestions)
            .Select(g => new Module(g.Key.Home ?? default, [.. g]));
}
