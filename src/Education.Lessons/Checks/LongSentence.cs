using Education.Lessons.Findings;
using Education.Reading;

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

    /// <summary>The sentences of a statement that are over the limit.</summary>
    public static IEnumerable<LongSentence> In(Statement statement, TextAnalyser analyser)
    {
        // Every other sentence has at least one word, so most passages need no second look.
        int longest = statement.Counts.Words - Math.Max(statement.Counts.Sentences - 1, 0);
        return longest <= Limit
            ? []
            : analyser.Sentences(statement.Text).Where(s => s.Words > Limit).Select(s => new LongSentence(statement, s));
    }
}
