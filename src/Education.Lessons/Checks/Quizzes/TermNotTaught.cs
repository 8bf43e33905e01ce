using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Levels;
using Education.Lessons.Links;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class TermNotTaught : ICheck
{
    public Rule Rule { get; } = new("EDU4033", "quiz-term-not-taught", "A quiz uses special words only when the lesson has taught them.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let terms = SpecialTerms(shelf)
        from page in inspection.LessonTexts
        where page.Lesson.Language == shelf.Language && page.Text.IsForPatients
        from finding in Judge(page.Text, page.Lesson, terms, inspection)
        select finding;

    private IEnumerable<Finding> Judge(Manuscript text, Lesson lesson, Phrases terms, Inspection inspection)
    {
        var asked = AskedIn(text).SelectMany(p => terms.In(p.Text).Select(hit => (Passage: p, Hit: hit)))
            .DistinctBy(a => a.Hit.Phrase, StringComparer.Ordinal)
            .ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var taught = TaughtIn(text, terms)
            .Concat(lesson.FrontMatter.BestAfter.SelectMany(b => TaughtBefore(b.Value, lesson, terms, inspection)))
            .ToHashSet(StringComparer.Ordinal);
        var linked = text.Body.Links.Where(l => l.Kind == LinkKind.Term).Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        return asked.Where(a => !taught.Contains(a.Hit.Phrase) && !linked.Contains(Slug.Of(a.Hit.Phrase))).Select(a => Rule.At(
            a.Passage.Span(a.Hit.Start, a.Hit.Length),
            $"The quiz asks about {Quote.Of(a.Hit.Phrase)}, which the lesson does not mention. Explain it in the lesson, or ask in other words."));
    }

    private static IEnumerable<Passage> AskedIn(Manuscript text) =>
        text.Body.Quizzes.SelectMany(q => q.Questions)
            .SelectMany(q => q.Stem.Concat(q.Choices.Select(c => c.Text)))
            .SelectMany(ReadingLevel.PassagesOf);

    private static IEnumerable<string> TaughtBefore(LessonId id, Lesson lesson, Phrases terms, Inspection inspection) =>
        inspection.Library.Find(lesson.Language, id) is { } before && inspection.Find(before.SourcePath) is { } text ? TaughtIn(text, terms) : [];

    private static IEnumerable<string> TaughtIn(Manuscript text, Phrases terms) =>
        text.Statements.Where(s => s.Home is not Quiz).SelectMany(s => terms.In(s.Text)).Select(h => h.Phrase);

    // Everyday words such as ‘scan’ are in the glossary for their short meaning; nobody has to be taught them first.
    private static Phrases SpecialTerms(Shelf shelf)
    {
        var analyser = TextAnalyser.For(shelf.Language.Tag);
        return new Phrases(shelf.Terms.Select(t => t.Name).Where(n => analyser.Count(n).UnfamiliarWords > 0));
    }
}
