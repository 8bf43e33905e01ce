using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>One page for each worksheet.</summary>
public sealed class WorksheetPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves)
        {
            var pages = new PagePlan(plan, shelf);
            var list = new Crumb(shelf.Ui[UiKey.Worksheets], Address.Worksheets(shelf.Language));
            foreach (var sheet in shelf.Worksheets)
            {
                var frame = pages.Frame("worksheet", Address.Worksheet(shelf.Language, sheet.Id), new PageWords(sheet.Title, sheet.Intro.Value), list);
                yield return PagePlan.File(frame, sheet.Where.Path, own => new WorksheetPage { Frame = own, Worksheet = sheet }, PageData.Write);
            }
        }
    }
}
