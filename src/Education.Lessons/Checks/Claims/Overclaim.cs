using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Claims;

internal sealed class Overclaim : IPageCheck
{
    public Rule Rule { get; } = new("EDU5011", "overclaim", "A lesson promises no more than studies have shown.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from pages in inspection.Manuscripts.GroupBy(m => m.Language)
        let list = WordList.Of("overclaims", pages.Key)
        where list.Entries.Count > 0
        let instead = list.Entries.ToDictionary(e => e.Phrase, e => e.Instead, StringComparer.Ordinal)
        from manuscript in pages
        from finding in InText(manuscript, instead).Concat(InShown(manuscript, instead))
        select finding;

    private IEnumerable<Finding> InText(Manuscript manuscript, Dictionary<string, string> instead) =>
        from found in manuscript.Found(PhraseList.Overclaim)
        where found.In.Voice == Voice.Author
        where !Negation.Before(found.Text, found.Hit.Start, manuscript.Language) && !QuotedText.Holds(found.Text, found.Hit.Start)
        select Report(found.Where, found.Words, instead[found.Hit.Phrase]);

    private IEnumerable<Finding> InShown(Manuscript manuscript, Dictionary<string, string> instead) =>
        from found in manuscript.Shown.Found(PhraseList.Overclaim)
        where !Negation.Before(found.Text, found.Hit.Start, manuscript.Language)
        select Report(found.Where, found.Words, instead[found.Hit.Phrase]);

    private Finding Report(SourceSpan where, string said, string better) =>
        Rule.At(where, $"{Quote.Of(said)} says more than is known. Write {Quote.Of(better)}.");
}
