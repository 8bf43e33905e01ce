using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Checks;

/// <summary>What stands between one <c>##</c> heading and the next, boxes included; a quiz is a part of its own.</summary>
/// <param name="Heading">Null before the first heading.</param>
/// <param name="Statements">In the order of the page.</param>
/// <param name="Counts">Words, sentences and syllables of the whole part.</param>
public sealed record Part(Heading? Heading, IEnumerable<Statement> Statements, TextCounts Counts)
{
    /// <summary>The parts of a page.</summary>
    internal static IEnumerable<Part> Of(IReadOnlyList<Statement> statements)
    {
        Heading? heading = null;
        int start = 0;
        var counts = default(TextCounts);
        for (int i = 0; i < statements.Count; i++)
        {
            if (IsStart(statements, i))
            {
                yield return new Part(heading, statements.Take(start..i), counts);
                (heading, start, counts) = (HeadingOf(statements[i].Home), i, default);
            }

            counts += statements[i].Counts;
        }

        yield return new Part(heading, statements.Skip(start), counts);
    }

    private static bool IsStart(IReadOnlyList<Statement> statements, int i) =>
        statements[i].Home is Heading { Level: 2 } or Quiz && (i == 0 || !ReferenceEquals(statements[i].Home, statements[i - 1].Home));

    private static Heading? HeadingOf(Block home) => home as Heading ?? (home as Quiz)?.Heading;
}
