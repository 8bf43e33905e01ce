using System.Xml;
using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Publishing.Feeds;

/// <summary>The list of pages for search engines. Needs the host's name.</summary>
public sealed class SitemapPublisher : IPublisher
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        var settings = plan.Publication.Settings;
        if (settings.GenerateSitemap && settings.BaseAddress.Length > 0)
        {
            yield return new Artifact("sitemap.xml", "statiq.json", _ => Write(plan.Publication));
        }
    }

    private static byte[] Write(Publication publication) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var shelf in publication.Library.Shelves)
        {
            var language = shelf.Language;
            Url(xml, publication, Address.Home(language), null);
            Url(xml, publication, Address.Help(language), null);
            Url(xml, publication, Address.Glossary(language), null);
            Url(xml, publication, Address.References(language), null);
            Lists(shelf).ToList().ForEach(list => Url(xml, publication, list, null));
            shelf.Paths.ToList().ForEach(p => Url(xml, publication, Address.Path(language, p.Id), null));
            shelf.Sets.ToList().ForEach(s => Url(xml, publication, Address.Set(language, s.Id), null));
            shelf.Lessons.ToList().ForEach(l => Url(xml, publication, Address.Lesson(language, l.Id), LastChange.Of(l)));
            shelf.EasyReads.ToList().ForEach(e => Url(xml, publication, Address.EasyRead(language, e.Lesson), null));
            shelf.Worksheets.ToList().ForEach(w => Url(xml, publication, Address.Worksheet(language, w.Id), null));
            shelf.Pages.ToList().ForEach(p => Url(xml, publication, Address.Page(language, p.Id), null));
        }

        xml.WriteEndElement();
    });

    // Pages that are there only when they have something to list.
    private static IEnumerable<string> Lists(Shelf shelf) =>
    [
        .. shelf.Sets.Take(1).Select(_ => Address.Sets(shelf.Language)),
        .. shelf.Worksheets.Take(1).Select(_ => Address.Worksheets(shelf.Language)),
        .. shelf.EasyReads.Take(1).Select(_ => Address.EasyReads(shelf.Language)),
    ];

    private static void Url(XmlWriter xml, Publication publication, string address, DateOnly? changed)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, $"{publication.Settings.BaseAddress}/{address}");
        if (changed is { } day)
        {
            xml.WriteElementString("lastmod", Namespace, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
