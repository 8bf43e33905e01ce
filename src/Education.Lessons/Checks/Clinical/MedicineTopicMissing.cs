using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Clinical;

internal sealed class MedicineTopicMissing : ICheck
{
    private const int FewestPlaces = 4;

    public Rule Rule { get; } = new("EDU5022", "medicine-topic-missing", "A lesson that tells much about medicines has the topic ‘medicine’.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Text.IsForPatients && !page.Lesson.FrontMatter.Topics.Contains(Topic.Medicine)
        let words = WordList.Of("medicine-words", page.Text.Language).Phrases
        let places = page.Text.Statements.Where(s => s.Home is not Quiz && words.AnyIn(s.Text)).ToList()
        where places.Count >= FewestPlaces
        let hit = words.In(places[0].Text).First()
        select Rule.At(
            places[0].Passage.Span(hit.Start, hit.Length),
            FormattableString.Invariant($"{places.Count} places of this lesson are about medicines, starting with {Quote.Of(hit.Of(places[0].Text))}. Add ‘medicine’ to ‘topics’, and the sentence on not stopping suddenly."));
}
