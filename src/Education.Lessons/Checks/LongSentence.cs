using Education.Lessons.Findings;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>A sentence with more words than tired readers can hold.</summary>
/// <param name="Statement">The passage it stands in.</param>
/// <param name="Span">Where it stands in the passage, and its words.</param>
public sealed record LongSentence(Statement Statement, SentenceSpan Span)
{
    /// <summary>Words that a sentence may have: 20, from CHCS and the SHeLL editor.</summary>
    public const int Limit = 20;

    /// <summary>Where it stands in the file.</summary>
    public SourceSpan Where => Statement.Passage.Span(Span.Start, Span.Length);

    /// <summary>The words.</summary>
    public string Text => Span.In(Statement.Text);

    /// <summary>The sentences of a page that are over the limit.</summary>
    internal static IEnumerable<LongSentence> Among(IEnumerable<Mark> marks, IReadOnlyList<Statement> statements, TextAnalyser analyser) =>
        from mark in marks
        where mark.Rule == MarkRule.LongSentence && mark.Place.Length > 0
        let statement = statements[mark.Place.Passage]
        let counts = analyser.Count(statement.Text.AsSpan(mark.Place.Start, mark.Place.Length))
        where counts.Words > Limit
        select new LongSentence(statement, new SentenceSpan(mark.Place.Start, mark.Place.Length, counts.Words, counts.Syllables));
}
