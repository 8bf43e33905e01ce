using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>One page for each learning path.</summary>
public sealed class PathPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves)
        {
            var pages = new PagePlan(plan, shelf);
            foreach (var path in shelf.Paths)
            {
                var frame = pages.Frame("path", Address.Path(shelf.Language, path.Id), new PageWords(path.Title, path.Summary));
                yield return PagePlan.File(frame, path.Where.Path, own => new PathPage { Frame = own, LearningPath = path }, (json, own) => CourseData.Write(json, own, path.Lessons));
            }
        }
    }
}
