using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class MedicineOrder : ICheck
{
    public Rule Rule { get; } = new("EDU5006", "medicine-order", "Lessons never tell a reader to start, stop or change a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.IsForPatients
        let orders = WordList.Of("medicine-orders", manuscript.Language).Phrases
        from statement in manuscript.Statements
        where statement.Voice == Voice.Author
        from hit in orders.In(statement.Text)
        where IsOrder(statement.Text, hit, manuscript.Language)
        select Rule.At(
            statement.Passage.Span(hit.Start, hit.Length),
            $"{Quote.Of(hit.Of(statement.Text))} tells readers to change a medicine. That is for them and their prescriber. Write what to ask the prescriber instead.");

    private static bool IsOrder(string text, PhraseHit hit, Language language)
    {
        string sentence = SentenceAround.Of(text, hit.Start);
        return !Negation.Before(text, hit.Start, language)
            && !sentence.EndsWith('?')
            && !WordList.Of("asking-words", language).Phrases.AnyIn(sentence);
    }
}
