using Education.Lessons.Findings;

namespace Education.Lessons.Paths;

/// <summary>Lessons in an order that makes sense. Nothing is locked.</summary>
public sealed record LearningPath(PathId Id, string Title, string Summary, Audience Audience, IReadOnlyList<Sourced<LessonId>> Lessons, SourceSpan Where)
{
    /// <summary>Its texts that readers see, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];
}
