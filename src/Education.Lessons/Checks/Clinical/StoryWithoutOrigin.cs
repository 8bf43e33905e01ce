using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed class StoryWithoutOrigin : IPageCheck
{
    public Rule Rule { get; } = new("EDU5007", "story-origin", "A story says whether it is made up or told with consent.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from story in manuscript.Blocks.OfType<Story>()
        where story.Origin == StoryOrigin.NotSaid || (story.Origin == StoryOrigin.Real && string.IsNullOrWhiteSpace(story.Consent))
        select Rule.At(story.Where, "This story does not say where it comes from. Write <!-- story made-up -->, or <!-- story consent=… --> with the number of the person’s consent.");
}
