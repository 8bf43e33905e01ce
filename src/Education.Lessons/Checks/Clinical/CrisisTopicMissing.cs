using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class CrisisTopicMissing : IPageCheck
{
    public Rule Rule { get; } = new("EDU5009", "crisis-topic-missing", "A lesson that speaks of ending one’s life shows the crisis lines first.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Text.IsForPatients && !page.Lesson.FrontMatter.Topics.Contains(Topic.Suicide)
        from found in page.Text.Found(PhraseList.Crisis)
        where found.In.Home is not Safety
        select Rule.At(
            found.Where,
            $"{Quote.Of(found.Words)} can reach a reader in danger. Add ‘suicide’ to ‘topics’, so that the page opens with the crisis lines.");
}
