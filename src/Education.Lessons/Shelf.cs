using Education.Lessons.Glossary;
using Education.Lessons.Paths;
using Education.Lessons.SafetyWords;
using Education.Lessons.Searching;
using Education.Lessons.Site;
using Education.Lessons.Worksheets;

namespace Education.Lessons;

/// <summary>Everything written in one language.</summary>
public sealed record Shelf
{
    /// <summary>The language of all of it.</summary>
    public required Language Language { get; init; }

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Lesson> Lessons { get; init; } = [];

    /// <summary>Sorted by lesson.</summary>
    public IReadOnlyList<EasyRead> EasyReads { get; init; } = [];

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<LearningPath> Paths { get; init; } = [];

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<LessonSet> Sets { get; init; } = [];

    /// <summary>1 to 4.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>Sorted by name.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Sorted by code.</summary>
    public IReadOnlyList<Worksheet> Worksheets { get; init; } = [];

    /// <summary>What people type, and what they mean, in the order of the file.</summary>
    public IReadOnlyList<EverydayWords> Lexicon { get; init; } = [];

    /// <summary>Searches that may mean danger, in the order of the file.</summary>
    public IReadOnlyList<DangerWords> RedFlags { get; init; } = [];

    /// <summary>Words on buttons and labels.</summary>
    public UiText Ui { get; init; } = UiText.Empty;

    /// <summary>Wording for safety checks.</summary>
    public SafetyWording Safety { get; init; } = SafetyWording.None;

    /// <summary>True until a clinician has reviewed every lesson.</summary>
    public bool HasDrafts => Lessons.Any(lesson => lesson.FrontMatter.IsDraft);
}
