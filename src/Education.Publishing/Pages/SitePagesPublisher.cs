using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>The pages that every site has once in each language, and the page at the root.</summary>
public sealed class SitePagesPublisher : IPublisher
{
    private const string Source = "statiq.json";

    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        var shelves = plan.Publication.Library.Shelves;
        foreach (var shelf in shelves)
        {
            foreach (var page in OfShelf(new PagePlan(plan, shelf)))
            {
                yield return page;
            }
        }

        if (shelves.Count > 0)
        {
            var pages = new PagePlan(plan, shelves[0]);
            yield return Page(Bare(pages, "languages", "", Site(plan.Publication.Settings)), own => new LanguagesPage { Frame = own });
            yield return PagePlan.Plain(Bare(pages, "not-found", "404.html", new PageWords(shelves[0].Ui[UiKey.NotFoundTitle], "")), Source, own => new NotFoundPage { Frame = own });
            yield return PagePlan.Plain(Bare(pages, "offline", "offline.html", new PageWords(shelves[0].Ui[UiKey.OfflineTitle], "")), Source, own => new OfflinePage { Frame = own });
        }
    }

    private static IEnumerable<Artifact> OfShelf(PagePlan pages)
    {
        var language = pages.Shelf.Language;
        var ui = pages.Shelf.Ui;
        yield return Page(Bare(pages, "home", Address.Home(language), Site(pages.Publication.Settings)), own => new HomePage { Frame = own });
        yield return Page(pages.Frame("glossary", Address.Glossary(language), new PageWords(ui[UiKey.Glossary], "")), own => new GlossaryPage { Frame = own });
        yield return Page(pages.Frame("help", Address.Help(language), new PageWords(ui[UiKey.Help], ui[UiKey.CrisisText])), own => new HelpPage { Frame = own });
        yield return Page(pages.Frame("references", Address.References(language), new PageWords(ui[UiKey.References], "")), own => new ReferencesPage { Frame = own });
        yield return Page(pages.Frame("phases", Address.Phases(language), new PageWords(ui[UiKey.PhasesPage], ui[UiKey.PhasesPageText])), own => new PhasesPage { Frame = own });
        yield return Page(pages.Frame("evidence", Address.EvidenceList(language), new PageWords(ui[UiKey.EvidencePage], ui[UiKey.EvidencePageText])), own => new EvidencePage { Frame = own });
        if (pages.Publication.Settings.GenerateSearchIndex)
        {
            yield return Page(pages.Frame("search", Address.Search(language), new PageWords(ui[UiKey.Search], "")), own => new SearchPage { Frame = own });
        }
    }

    private static Artifact Page(Frame frame, Func<Frame, Framed> page) => PagePlan.File(frame, Source, page, PageData.Write);

    /// <summary>A page without a way to it: home, and pages that are shown at any address.</summary>
    private static Frame Bare(PagePlan pages, string type, string address, PageWords words) =>
        pages.Frame(type, address, words) with { Crumbs = [] };

    private static PageWords Site(Settings settings) => new(settings.SiteTitle, settings.Description);
}
