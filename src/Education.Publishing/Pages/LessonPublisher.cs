using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>One page for each lesson.</summary>
public sealed class LessonPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan) => plan.Publication.Library.Shelves.SelectMany(shelf => OfShelf(new PagePlan(plan, shelf)));

    private static IEnumerable<Artifact> OfShelf(PagePlan pages)
    {
        var neighbours = new PathNeighbours(pages.Shelf, pages.Publication.Library);
        var easy = pages.Shelf.EasyReads.ToLookup(e => e.Lesson);
        foreach (var lesson in pages.Shelf.Lessons)
        {
            var path = neighbours.HomeOf(lesson);
            var frame = pages.Frame(
                "lesson",
                Address.Lesson(lesson.Language, lesson.Id),
                new PageWords(lesson.Title, lesson.FrontMatter.Summary?.Value ?? ""),
                path is null ? [] : [new Crumb(path.Title, Address.Path(lesson.Language, path.Id))]);
            var view = new LessonView
            {
                Lesson = lesson,
                Path = path,
                Previous = neighbours.Before(lesson),
                Next = neighbours.After(lesson),
                EasyRead = easy[lesson.Id].FirstOrDefault(),
                Grade = lesson.Level.Counts.Words == 0 ? null : lesson.Level.FleschKincaid,
            };
            yield return PagePlan.File(frame, lesson.SourcePath, own => new LessonPage { Frame = own, View = view }, (json, own) => LessonData.Write(json, own, lesson, path));
        }
    }
}
