using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>Pages that are not lessons, such as "How we check".</summary>
public sealed class TextPagePublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves)
        {
            var pages = new PagePlan(plan, shelf);
            foreach (var page in shelf.Pages)
            {
                var words = new PageWords(page.Head.Title?.Value ?? page.Id, page.Head.Summary?.Value ?? "");
                var frame = pages.Frame("page", Address.Page(shelf.Language, page.Id), words);
                yield return PagePlan.File(frame, page.Head.SourcePath, own => new TextPage { Frame = own, Page = page }, PageData.Write);
            }
        }
    }
}
