using Education.Lessons.Figures;
using Education.Lessons.Help;
using Education.Lessons.People;
using Education.Lessons.Quizzes;
using Education.Lessons.Sources;

namespace Education.Lessons;

/// <summary>What readers found, before it is linked up.</summary>
public sealed record LibraryParts
{
    /// <summary>One for each language; the default language first.</summary>
    public IReadOnlyList<Shelf> Shelves { get; init; } = [];

    /// <summary>Cited works.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Authors and reviewers.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Questions that were published.</summary>
    public IReadOnlyList<PublishedQuiz> PublishedQuizzes { get; init; } = [];

    /// <summary>Help lines.</summary>
    public HelpLines Help { get; init; } = HelpLines.None;

    /// <summary>Drawings.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
}
