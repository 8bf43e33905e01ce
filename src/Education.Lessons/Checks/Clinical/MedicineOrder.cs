using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class MedicineOrder : IPageCheck
{
    public Rule Rule { get; } = new("EDU5006", "medicine-order", "Lessons never tell a reader to start, stop or change a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.IsForPatients
        from finding in InText(manuscript).Concat(InShown(manuscript))
        select finding;

    private IEnumerable<Finding> InText(Manuscript manuscript) =>
        from found in manuscript.Found(PhraseList.MedicineOrder)
        where found.In.Voice == Voice.Author && IsOrder(found.Text, found.Hit, manuscript.Language)
        select Report(found.Where, found.Words);

    private IEnumerable<Finding> InShown(Manuscript manuscript) =>
        from found in manuscript.Shown.Found(PhraseList.MedicineOrder)
        where IsOrder(found.Text, found.Hit, manuscript.Language)
        select Report(found.Where, found.Words);

    private Finding Report(SourceSpan where, string said) => Rule.At(
        where,
        $"{Quote.Of(said)} tells readers to change a medicine. That is for them and their prescriber. Write what to ask the prescriber instead.");

    private static bool IsOrder(string text, PhraseHit hit, Language language)
    {
        string sentence = SentenceAround.Of(text, hit.Start);
        return !Negation.Before(text, hit.Start, language)
            && !sentence.EndsWith('?')
            && !WordList.Of("asking-words", language).Phrases.AnyIn(sentence);
    }
}
