using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Quizzes;

/// <summary>A few questions to check what a reader took away. Never scored.</summary>
/// <param name="Where">The comment that opens it.</param>
/// <param name="Id">Unique within the page; empty when left out.</param>
/// <param name="Heading">Null when left out.</param>
/// <param name="Order">Whether choices are mixed when scripts run.</param>
/// <param name="Questions">In the order of the page.</param>
public sealed record Quiz(SourceSpan Where, string Id, Heading? Heading, ChoiceOrder Order, IReadOnlyList<Question> Questions) : Block(Where);
