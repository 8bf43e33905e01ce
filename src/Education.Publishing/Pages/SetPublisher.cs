using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>One page for each ready-made set, to print or to send, and one that lists them. Without sets there is none.</summary>
public sealed class SetPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves.Where(s => s.Sets.Count > 0))
        {
            var pages = new PagePlan(plan, shelf);
            var list = pages.Frame("sets", Address.Sets(shelf.Language), new PageWords(shelf.Ui[UiKey.ReadySets], shelf.Ui[UiKey.ReadySetsText]));
            yield return PagePlan.File(list, shelf.Sets[0].Where.Path, own => new SetsPage { Frame = own }, PageData.Write);
            foreach (var set in shelf.Sets)
            {
                var frame = pages.Frame("set", Address.Set(shelf.Language, set.Id), new PageWords(set.Title, set.Summary), new Crumb(list.Title, list.Address));
                yield return PagePlan.File(frame, set.Where.Path, own => new SetPage { Frame = own, Set = set }, (json, own) => CourseData.Write(json, own, set.Lessons));
            }
        }
    }
}
