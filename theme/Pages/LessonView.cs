using Education.Lessons;
using Education.Lessons.Paths;

namespace Education.Theme.Pages;

/// <summary>A lesson and its neighbours.</summary>
public sealed record LessonView
{
    /// <summary>The lesson.</summary>
    public required Lesson Lesson { get; init; }

    /// <summary>The path that is its home; null when the path is not known.</summary>
    public LearningPath? Path { get; init; }

    /// <summary>The lesson before it on the path.</summary>
    public Lesson? Previous { get; init; }

    /// <summary>The lesson after it on the path.</summary>
    public Lesson? Next { get; init; }

    /// <summary>Its easy-read version; null when there is none.</summary>
    public EasyRead? EasyRead { get; init; }

    /// <summary>School grade of the text (Flesch-Kincaid); null when not measured.</summary>
    public double? Grade { get; init; }
}
