using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Claims;

internal sealed class ListedNotCited : IPageCheck
{
    public Rule Rule { get; } = new("EDU5020", "listed-not-cited", "Every work in a lesson’s list is cited where it is used.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        from listed in page.Lesson.FrontMatter.References
        where !page.Text.Cited.Any(c => c.Key == listed.Value)
        select Rule.At(listed.Where, $"The lesson lists {Quote.Of(listed.Value.Value)} and cites it nowhere. Put [source](ref:{listed.Value}) behind the sentence that it stands for.");
}
