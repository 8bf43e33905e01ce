using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>The pages that list all worksheets and all easy-read versions of a language that has any.</summary>
public sealed class ListPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        foreach (var shelf in plan.Publication.Library.Shelves)
        {
            var pages = new PagePlan(plan, shelf);
            if (shelf.Worksheets.Count > 0)
            {
                var frame = pages.Frame("worksheets", Address.Worksheets(shelf.Language), new PageWords(shelf.Ui[UiKey.Worksheets], shelf.Ui[UiKey.WorksheetsText]));
                yield return PagePlan.File(frame, shelf.Worksheets[0].Where.Path, own => new WorksheetsPage { Frame = own }, PageData.Write);
            }

            if (shelf.EasyReads.Count > 0)
            {
                var frame = pages.Frame("easy-reads", Address.EasyReads(shelf.Language), new PageWords(shelf.Ui[UiKey.EasyReads], shelf.Ui[UiKey.EasyReadsText]));
                yield return PagePlan.File(frame, shelf.EasyReads[0].Head.SourcePath, own => new EasyReadsPage { Frame = own }, PageData.Write);
            }
        }
    }
}
