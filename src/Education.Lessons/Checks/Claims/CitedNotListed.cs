using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Claims;

internal sealed class CitedNotListed : IPageCheck
{
    public Rule Rule { get; } = new("EDU5019", "cited-not-listed", "Every work that a lesson cites stands in its list of references.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        let listed = page.Lesson.FrontMatter.References
        from cited in page.Text.Cited
        where !listed.Any(r => r.Value == cited.Key) && inspection.Library.Find(cited.Key) is not null
        select Rule.At(
            cited.Where,
            $"{Quote.Of(cited.Key.Value)} is cited here but is not in ‘references’ at the head of the file, so readers see no source. Add it there.");
}
