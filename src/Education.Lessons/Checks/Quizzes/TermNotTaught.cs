using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Levels;
using Education.Lessons.Links;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class TermNotTaught : IPageCheck
{
    public Rule Rule { get; } = new("EDU4033", "quiz-term-not-taught", "A quiz uses special words only when the lesson has taught them.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Text.IsForPatients
        let asked = AskedIn(page.Text).Where(f => page.Text.Lore.SpecialTerms.Contains(f.Hit.Phrase)).DistinctBy(f => f.Hit.Phrase, StringComparer.Ordinal).ToList()
        where asked.Count > 0
        let taught = TaughtTo(page.Lesson, page.Text, inspection)
        from found in asked
        where !taught.Contains(found.Hit.Phrase)
        select Rule.At(found.Where, $"The quiz asks about {Quote.Of(found.Hit.Phrase)}, which the lesson does not mention. Explain it in the lesson, or ask in other words.");

    // Feedback may bring in a new word, since it can explain it; the question and its choices may not.
    private static IEnumerable<FoundPhrase<Statement>> AskedIn(Manuscript text) =>
        text.Found(PhraseList.Term).Where(f => f.In.Question is { } question && IsAsked(f.In.Passage, question));

    private static bool IsAsked(Passage passage, Question question) =>
        question.Stem.Concat(question.Choices.Select(c => c.Text)).SelectMany(ReadingLevel.PassagesOf).Any(p => p == passage);

    private static HashSet<string> TaughtTo(Lesson lesson, Manuscript text, Inspection inspection)
    {
        // What earlier lessons say is read once more: their text is in view only in its own turn.
        var before = lesson.FrontMatter.BestAfter
            .Select(b => inspection.Library.Find(lesson.Language, b.Value))
            .Select(l => l is null ? null : inspection.Find(l.SourcePath)?.Anew())
            .OfType<Manuscript>();
        var taught = before.Append(text).SelectMany(m => m.Found(PhraseList.Term)).Where(f => f.In.Home is not Quiz).Select(f => f.Hit.Phrase);
        var linked = text.Body.Links.Where(l => l.Kind == LinkKind.Term)
            .Select(l => inspection.Library.Find(lesson.Language, new TermId(l.Path))?.Name ?? l.Path);
        return taught.Concat(linked).ToHashSet(StringComparer.Ordinal);
    }
}
