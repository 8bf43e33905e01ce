using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class WordySentence : IPageCheck
{
    public Rule Rule { get; } = new("EDU3003", "long-sentence", "Sentences for patients have at most 20 words.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.IsForPatients
        from sentence in manuscript.LongSentences
        where sentence.Span.Words <= EndlessSentence.Limit
        select Rule.At(
            sentence.Where,
            FormattableString.Invariant($"This sentence has {sentence.Span.Words} words: {Quote.Of(sentence.Text)}. A tired reader holds about {LongSentence.Limit}. Make two sentences of it."));
}
