using Education.Lessons.Site;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>The easy-read version of each lesson that has one.</summary>
public sealed class EasyReadPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves)
        {
            var pages = new PagePlan(plan, shelf);
            foreach (var easy in shelf.EasyReads)
            {
                if (plan.Publication.Library.Find(shelf.Language, easy.Lesson) is not { } lesson)
                {
                    continue;
                }

                var frame = pages.Frame(
                    "easy-read",
                    Address.EasyRead(shelf.Language, easy.Lesson),
                    new PageWords(easy.Head.Title?.Value ?? lesson.Title, easy.Head.Summary?.Value ?? ""),
                    new Crumb(lesson.Title, Address.Lesson(shelf.Language, lesson.Id)));
                yield return PagePlan.Plain(frame, easy.Head.SourcePath, own => new EasyReadPage { Frame = own, EasyRead = easy, Lesson = lesson });
            }
        }
    }
}
