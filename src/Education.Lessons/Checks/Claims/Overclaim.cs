using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Claims;

internal sealed class Overclaim : ICheck
{
    public Rule Rule { get; } = new("EDU5011", "overclaim", "A lesson promises no more than studies have shown.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.Lesson is not null || manuscript.EasyRead is not null
        let list = WordList.Of("overclaims", manuscript.Language)
        where list.Entries.Count > 0
        let instead = list.Entries.ToDictionary(e => e.Phrase, e => e.Instead, StringComparer.Ordinal)
        from finding in InText(manuscript, list, instead).Concat(InFrontMatter(manuscript, list, instead))
        select finding;

    private IEnumerable<Finding> InText(Manuscript manuscript, WordList list, Dictionary<string, string> instead) =>
        from statement in manuscript.Statements
        where statement.Voice == Voice.Author
        from hit in list.Phrases.In(statement.Text)
        where !Negation.Before(statement.Text, hit.Start, manuscript.Language) && !QuotedText.Holds(statement.Text, hit.Start)
        select Report(statement.Passage.Span(hit.Start, hit.Length), hit.Of(statement.Text), instead[hit.Phrase]);

    private IEnumerable<Finding> InFrontMatter(Manuscript manuscript, WordList list, Dictionary<string, string> instead) =>
        from text in ShownFacts.Of(manuscript)
        from hit in list.Phrases.In(text.Value)
        where !Negation.Before(text.Value, hit.Start, manuscript.Language)
        select Report(text.Where, hit.Of(text.Value), instead[hit.Phrase]);

    private Finding Report(SourceSpan where, string said, string better) =>
        Rule.At(where, $"{Quote.Of(said)} says more than is known. Write {Quote.Of(better)}.");
}
