using Education.Lessons.Blocks;
using Education.Reading;

namespace Education.Lessons.Checks;

/// <summary>What stands between one <c>##</c> heading and the next, boxes included; a quiz is a part of its own.</summary>
/// <param name="Heading">Null before the first heading.</param>
/// <param name="Statements">In the order of the page.</param>
public sealed record Part(Heading? Heading, IReadOnlyList<Statement> Statements)
{
    /// <summary>Words, sentences and syllables of the whole part.</summary>
    public TextCounts Counts { get; } = Statements.Aggregate(default(TextCounts), (sum, s) => sum + s.Counts);
}
