using Education.Lessons.Findings;

namespace Education.Lessons.Paths;

/// <summary>A ready-made selection that a clinician can hand over.</summary>
public sealed record LessonSet(string Id, string Title, string Summary, IReadOnlyList<Sourced<LessonId>> Lessons, SourceSpan Where)
{
    /// <summary>Who it is for, in a few words; empty when the author left it out.</summary>
    public string For { get; init; } = "";

    /// <summary>Its texts that readers see, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];
}
