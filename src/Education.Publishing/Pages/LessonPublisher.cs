namespace Education.Publishing.Pages;

/// <summary>One page for each lesson.</summary>
public sealed class LessonPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan) => plan.Publication.Library.Shelves.SelectMany(shelf => OfShelf(new PagePlan(plan, shelf)));

    private static IEnumerable<Artifact> OfShelf(PagePlan plan)
    {
        var pages = new LessonPages(plan);
        return plan.Shelf.Lessons.Select(pages.Of);
    }
}
