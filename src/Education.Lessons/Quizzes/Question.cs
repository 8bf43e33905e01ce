using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Quizzes;

/// <summary>One question of a quiz.</summary>
public sealed record Question
{
    /// <summary>The comment that opens it.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Unique within the lesson; empty when left out.</summary>
    public required string Id { get; init; }

    /// <summary>What the reader does.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The objective it tests, and where it is named; null when left out.</summary>
    public Sourced<string>? Goal { get; init; }

    /// <summary>Short heading; null when left out.</summary>
    public Heading? Heading { get; init; }

    /// <summary>The words that ask; figures may stand in it.</summary>
    public IReadOnlyList<Block> Stem { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Null when left out.</summary>
    public Prose? Hint { get; init; }

    /// <summary>Why the right answer is right; null when left out.</summary>
    public Prose? Why { get; init; }

    /// <summary>For <see cref="QuestionKind.Scale"/>: what is said after a rating; null when left out.</summary>
    public Prose? ScaleFeedback { get; init; }

    /// <summary>For <see cref="QuestionKind.Scale"/>: the words at 0; empty otherwise.</summary>
    public string Low { get; init; } = "";

    /// <summary>For <see cref="QuestionKind.Scale"/>: the words at 10; empty otherwise.</summary>
    public string High { get; init; } = "";
}
