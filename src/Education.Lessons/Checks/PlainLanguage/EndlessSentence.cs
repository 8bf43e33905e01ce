using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class EndlessSentence : IPageCheck
{
    /// <summary>Words above which a sentence is an error for patients.</summary>
    public const int Limit = 30;

    public Rule Rule { get; } = new("EDU3004", "very-long-sentence", "No sentence for patients has more than 30 words.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.IsForPatients
        from sentence in manuscript.LongSentences
        where sentence.Span.Words > Limit
        select Rule.At(
            sentence.Where,
            FormattableString.Invariant($"This sentence has {sentence.Span.Words} words: {Quote.Of(sentence.Text)}. Cut it into sentences of at most {LongSentence.Limit} words, one idea each."));
}
