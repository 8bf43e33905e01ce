using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Lessons.SafetyWords;

namespace Education.Lessons.Checks.Clinical;

internal sealed class FlaggedWordUsed : IPageCheck
{
    public Rule Rule { get; } = new("EDU5010", "flagged-word", "Lessons for patients and families leave out words that harm, unless they put them right.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.IsForPatients
        from finding in InText(manuscript).Concat(InShown(manuscript))
        select finding;

    private IEnumerable<Finding> InText(Manuscript manuscript) =>
        from found in manuscript.Found(PhraseList.Flagged)
        where found.In.Voice == Voice.Author && IsHarmful(found.Text, found.Hit, manuscript.Language) && !IsQuoted(found)
        select Report(found.Where, found.Words, manuscript.Lore.Flagged[found.Hit.Phrase]);

    private IEnumerable<Finding> InShown(Manuscript manuscript) =>
        from found in manuscript.Shown.Found(PhraseList.Flagged)
        where IsHarmful(found.Text, found.Hit, manuscript.Language)
        select Report(found.Where, found.Words, manuscript.Lore.Flagged[found.Hit.Phrase]);

    private Finding Report(SourceSpan where, string said, FlaggedWord word)
    {
        string instead = word.Kinder.Length > 0 ? $" Write {Quote.Of(word.Kinder)}." : " Say it another way.";
        string note = word.Note.Length > 0 ? " " + word.Note : "";
        return Rule.At(where, $"{Quote.Of(said)} can hurt or mislead readers.{note}{instead} If you quote it to put it right, move it into a myth box, or allow it with a reason.");
    }

    private static bool IsHarmful(string text, PhraseHit hit, Language language) =>
        !Negation.Before(text, hit.Start, language)
        && !WordList.Of("flagged-exceptions", language).Phrases.In(text).Any(e => e.Start <= hit.Start && e.Start + e.Length >= hit.Start + hit.Length);

    // Inside a myth or a quiz item, quotation marks show that the words are someone else's.
    private static bool IsQuoted(FoundPhrase<Statement> found) =>
        found.In.Home is Myth or Quiz && QuotedText.Holds(found.Text, found.Hit.Start);
}
