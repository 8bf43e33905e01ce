using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Clinical;

internal sealed class MedicineTopicMissing : IPageCheck
{
    private const int FewestPlaces = 4;

    public Rule Rule { get; } = new("EDU5022", "medicine-topic-missing", "A lesson that tells much about medicines has the topic ‘medicine’.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Text.IsForPatients && !page.Lesson.FrontMatter.Topics.Contains(Topic.Medicine)
        let places = page.Text.Found(PhraseList.Medicine).Where(f => f.In.Home is not Quiz).DistinctBy(f => f.In, ReferenceEqualityComparer.Instance).ToList()
        where places.Count >= FewestPlaces
        select Rule.At(
            places[0].Where,
            FormattableString.Invariant($"{places.Count} places of this lesson are about medicines, starting with {Quote.Of(places[0].Words)}. Add ‘medicine’ to ‘topics’, and the sentence on not stopping suddenly."));
}
